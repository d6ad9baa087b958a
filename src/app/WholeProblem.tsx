import { useSyncExternalStore } from "react";
import { LoadProblem } from "#ui/notices/LoadProblem.tsx";
import styles from "./WakeProblem.module.css";
import type { WholeAtlas } from "./wholeAtlas.ts";

const nothing = () => null;

/** Says that the rest of the atlas cannot be had, over a page that can be read all the same. */
export function WholeProblem({ whole }: { readonly whole: WholeAtlas }) {
  const problem = useSyncExternalStore(whole.subscribe, whole.problem, nothing);
  return (
    problem && (
      <div className={styles.problem}>
        <LoadProblem {...problem} onRetry={whole.retry} />
      </div>
    )
  );
}
