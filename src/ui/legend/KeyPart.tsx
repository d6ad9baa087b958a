import type { ReactNode } from "react";
import styles from "./KeyPart.module.css";

interface KeyPartProps {
  readonly heading: string;
  readonly says?: string;
  readonly children: ReactNode;
}

/** One question with the signs that answer it. */
export function KeyPart({ heading, says, children }: KeyPartProps) {
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{heading}</h3>
      {says && <p className={styles.says}>{says}</p>}
      <ul className={styles.signs}>{children}</ul>
    </section>
  );
}

interface KeySignProps {
  readonly sign: ReactNode;
  readonly children: ReactNode;
  /** Off the scale: behind a rule. */
  readonly isApart?: boolean;
}

export function KeySign({ sign, children, isApart = false }: KeySignProps) {
  return (
    <li className={styles.sign} data-apart={isApart}>
      <span className={styles.drawing}>{sign}</span>
      <span>{children}</span>
    </li>
  );
}
