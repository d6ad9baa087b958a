import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";

interface AgainProps {
  readonly failure: { readonly kind: string };
  readonly isRetrying?: boolean;
  readonly onRetry: () => void;
}

/** Kinds of failure for which a page of an older edition may be the cause: another try would end in the same way. */
const ofAnotherEdition: ReadonlySet<string> = new Set(["renewed", "misshapen", "broken-link"]);

/** The way on from a file that cannot be had: another try, or the page anew where it may have become too old for the file. */
export function Again({ failure, isRetrying = false, onRetry }: AgainProps) {
  const { notices, shell } = useMessages();
  if (ofAnotherEdition.has(failure.kind)) {
    return <Button onClick={() => window.location.reload()}>{shell.reload}</Button>;
  }
  return (
    <Button onClick={onRetry} aria-disabled={isRetrying}>
      {isRetrying ? notices.loading : notices.retry}
    </Button>
  );
}
