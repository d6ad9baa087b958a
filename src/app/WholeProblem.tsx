import { useState } from "react";
import type { LoadFailure } from "#load/loading.ts";
import { useMessages } from "#ui/kit/context.ts";
import { LoadProblem } from "#ui/notices/LoadProblem.tsx";
import { useWholeProblem } from "./useWholeProblem.ts";
import styles from "./WakeProblem.module.css";
import type { WholeAtlas } from "./wholeAtlas.ts";

/** Says that the rest of the atlas cannot be had, over a page that can be read all the same. */
export function WholeProblem({ whole }: { readonly whole: WholeAtlas }) {
  const { notices } = useMessages();
  const problem = useWholeProblem(whole);
  const [closed, setClosed] = useState<LoadFailure | null>(null);
  return (
    problem &&
    problem.failure !== closed && (
      <div className={styles.problem} data-rest="">
        <LoadProblem
          {...problem}
          title={notices.restFailed}
          onRetry={whole.retry}
          onClose={() => setClosed(problem.failure)}
        />
      </div>
    )
  );
}
