import type { ReactNode } from "react";
import styles from "./CardSection.module.css";

interface CardSectionProps {
  /** null where each part of the section has a heading of its own. */
  readonly heading: string | null;
  readonly note?: string;
  readonly children: ReactNode;
}

export function CardSection({ heading, note, children }: CardSectionProps) {
  return (
    <section className={styles.section}>
      {heading && (
        <h3 className={styles.heading}>
          {heading}
          {note && <span className={styles.note}> {note}</span>}
        </h3>
      )}
      {children}
    </section>
  );
}
