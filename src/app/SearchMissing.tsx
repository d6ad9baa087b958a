import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./CardWaiting.module.css";
import { useWhole, useWholeProblem } from "./useWholeProblem.ts";

/** Above all claims, where a search cannot tell them apart: why, and another try. */
export function SearchMissing() {
  const { claimList, notices } = useMessages();
  const whole = useWhole();
  const problem = useWholeProblem(whole);
  if (!problem || problem.isRetrying) return null;
  return (
    <div className={styles.waiting}>
      <p>
        {notices.reason(problem.failure)} {claimList.allStay}
      </p>
      <p>
        <Button onClick={whole?.retry}>{notices.retry}</Button>
      </p>
    </div>
  );
}
