import type { ReactNode } from "react";
import { VisuallyHidden } from "#ui/kit/VisuallyHidden.tsx";
import styles from "./SourceFilters.module.css";

interface QuestionProps {
  readonly title: string;
  /** How many answers are ticked. */
  readonly chosen: number;
  /** Unfolded from the start. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A question that can be folded away; how many answers are ticked is seen even then. */
export function Question({ title, chosen, isOpen = false, children }: QuestionProps) {
  return (
    <details className={styles.question} open={isOpen || chosen > 0}>
      <summary className={styles.title}>
        <span>{title}</span>
        {chosen > 0 && <span className={styles.chosen}>{chosen}</span>}
      </summary>
      <fieldset className={styles.answers}>
        <VisuallyHidden as="legend">{title}</VisuallyHidden>
        {children}
      </fieldset>
    </details>
  );
}
