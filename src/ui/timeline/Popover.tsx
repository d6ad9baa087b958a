import type { ReactNode } from "react";
import styles from "./Popover.module.css";

interface PopoverProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A list that stands above the strip until Escape or a press beside it; a button with its id opens it. */
export function Popover({ id, title, children }: PopoverProps) {
  return (
    <section id={id} popover="auto" className={styles.popover} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
