import type { ReactNode } from "react";
import styles from "./Choice.module.css";

interface ChoiceProps {
  readonly kind?: "checkbox" | "radio";
  readonly name?: string;
  readonly isChosen: boolean;
  readonly onChange: () => void;
  /** Off the scale: stands behind a rule. */
  readonly isApart?: boolean;
  readonly children: ReactNode;
}

/** One answer that can be ticked. */
export function Choice({ kind = "checkbox", name, isChosen, onChange, isApart, children }: ChoiceProps) {
  return (
    <label className={styles.choice} data-apart={isApart}>
      <input type={kind} name={name} checked={isChosen} onChange={onChange} />
      {children}
    </label>
  );
}
