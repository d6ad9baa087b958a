import { useAllMessages } from "#ui/kit/context.ts";

/** In the one-file edition there is nothing left to save. */
export function TakeAlongPart() {
  const { takeAlong } = useAllMessages();
  return <p>{takeAlong.isOneFile}</p>;
}
