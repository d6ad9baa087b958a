import type { LoadFailure } from "#load/loading.ts";
import { LoadProblem } from "#ui/notices/LoadProblem.tsx";
import styles from "./WakeProblem.module.css";

interface WakeProblemProps {
  readonly failure: LoadFailure;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** What is wrong, over a page that can be read all the same. */
export function WakeProblem(props: WakeProblemProps) {
  return (
    <div className={styles.problem}>
      <LoadProblem {...props} />
    </div>
  );
}
