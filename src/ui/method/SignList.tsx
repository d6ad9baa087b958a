import type { ReactNode } from "react";
import styles from "./Method.module.css";

/** Signs or terms with what they mean. */
export function SignList({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.signs}>{children}</dl>;
}

interface SignEntryProps {
  /** A drawing or a letter, where there is one. */
  readonly sign?: ReactNode;
  readonly term: ReactNode;
  /** Off the scale: behind a rule. */
  readonly isApart?: boolean;
  readonly children?: ReactNode;
}

export function SignEntry({ sign, term, isApart = false, children }: SignEntryProps) {
  return (
    <div className={styles.entry} data-apart={isApart} data-drawn={sign !== undefined}>
      {sign !== undefined && <span className={styles.sign}>{sign}</span>}
      <dt className={styles.term}>{term}</dt>
      {children && <dd className={styles.meaning}>{children}</dd>}
    </div>
  );
}
