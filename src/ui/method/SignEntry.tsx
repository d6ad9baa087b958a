import type { ReactNode } from "react";
import styles from "./Method.module.css";

interface SignEntryProps {
  /** A drawing or a letter, where there is one. */
  readonly sign?: ReactNode;
  readonly term: ReactNode;
  /** Off the scale: behind a rule. */
  readonly isApart?: boolean;
  readonly children?: ReactNode;
}

/** One sign or term: drawn, named, explained. */
export function SignEntry({ sign, term, isApart = false, children }: SignEntryProps) {
  return (
    <li className={styles.entry} data-apart={isApart} data-drawn={sign !== undefined}>
      {sign !== undefined && <span className={styles.sign}>{sign}</span>}
      <span className={styles.term}>{term}</span>
      {children && <span className={styles.meaning}>{children}</span>}
    </li>
  );
}
