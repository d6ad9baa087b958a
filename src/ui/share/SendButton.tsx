import { Button } from "#ui/kit/Button.tsx";
import { useAllMessages } from "#ui/kit/context.ts";

interface SendButtonProps {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** Hands the link to the device's own sharing, where it has one (W3C Web Share). */
export function SendButton({ title, text, url }: SendButtonProps) {
  const { share } = useAllMessages();
  if (typeof navigator.share !== "function") return null;
  const send = async () => {
    try {
      await navigator.share({ title, text, url });
    } catch {
      // Closed without sending, or refused: the text to copy is still there.
    }
  };
  return <Button onClick={send}>{share.send}</Button>;
}
