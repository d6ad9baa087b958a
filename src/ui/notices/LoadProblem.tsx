import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import { Again } from "./Again.tsx";
import styles from "./LoadProblem.module.css";

interface LoadProblemProps {
  /** What could not be loaded; the claims, where nothing else is said. */
  readonly title?: string;
  readonly failure: Parameters<ReturnType<typeof useMessages>["notices"]["reason"]>[0];
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
  /** Where what is below it can be read all the same. */
  readonly onClose?: () => void;
}

/** What could not be loaded, which file, why, and another try. */
export function LoadProblem({ title, failure, isRetrying, onRetry, onClose }: LoadProblemProps) {
  const { notices } = useMessages();
  return (
    <div className={styles.problem} role="alert">
      <h1 className={styles.title}>{title ?? notices.failed}</h1>
      <p>{notices.reason(failure)}</p>
      <p>
        <Again failure={failure} isRetrying={isRetrying} onRetry={onRetry} />{" "}
        {onClose && (
          <Button look="quiet" onClick={onClose}>
            {notices.close}
          </Button>
        )}
      </p>
    </div>
  );
}
