import type { ReactNode } from "react";
import styles from "./PageSection.module.css";

interface PageSectionProps {
  readonly anchor: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of a page that an address can point at. */
export function PageSection({ anchor, heading, children }: PageSectionProps) {
  return (
    <section id={anchor} className={styles.section} aria-labelledby={`${anchor}-heading`} tabIndex={-1}>
      <h2 id={`${anchor}-heading`} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
