import type { ReactNode } from "react";
import styles from "./Fold.module.css";

interface FoldProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** What is too long to stand open. Never a level, never a denial. */
export function Fold({ summary, children }: FoldProps) {
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>{summary}</summary>
      {children}
    </details>
  );
}
