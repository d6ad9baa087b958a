import { useMessages } from "#ui/kit/context.ts";
import { Again } from "#ui/notices/Again.tsx";
import styles from "./CardWaiting.module.css";
import { useWhole, useWholeProblem } from "./useWholeProblem.ts";

/** Above all claims, where a search cannot tell them apart: why, and another try. */
export function SearchMissing() {
  const { claimList, notices } = useMessages();
  const whole = useWhole();
  const problem = useWholeProblem(whole);
  if (!problem || problem.isRetrying) return null;
  return (
    <div className={styles.waiting} data-says-missing="">
      <p>
        {notices.reason(problem.failure)} {claimList.allStay}
      </p>
      <p>
        <Again failure={problem.failure} onRetry={() => whole?.retry()} />
      </p>
    </div>
  );
}
