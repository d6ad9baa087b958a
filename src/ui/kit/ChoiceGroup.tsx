import type { ReactNode } from "react";
import styles from "./ChoiceGroup.module.css";

interface ChoiceGroupProps {
  readonly title: string;
  readonly flow?: "column" | "row";
  readonly children: ReactNode;
}

/** A question with the answers that can be ticked. */
export function ChoiceGroup({ title, flow = "column", children }: ChoiceGroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      <div className={styles.choices} data-flow={flow}>
        {children}
      </div>
    </fieldset>
  );
}
