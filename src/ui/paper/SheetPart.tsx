import type { ReactNode } from "react";
import styles from "./Sheet.module.css";

interface SheetPartProps {
  readonly heading: string;
  /** Whether it is short enough to stay on one page. */
  readonly isWhole?: boolean;
  readonly children: ReactNode;
}

/** A part of a sheet: its heading never stands alone at the foot of a page. */
export function SheetPart({ heading, isWhole = false, children }: SheetPartProps) {
  return (
    <section className={styles.part} data-whole={isWhole}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  );
}
