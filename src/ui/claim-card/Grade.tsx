import type { ReactNode } from "react";
import styles from "./Grade.module.css";

interface GradeProps {
  readonly value: string | number;
  /** What is graded: the source, or this information. */
  readonly of: string;
  readonly word: string;
  readonly children?: ReactNode;
}

/** One grade in large, with its word. */
export function Grade({ value, of, word, children }: GradeProps) {
  return (
    <p className={styles.grade}>
      {children}
      <bdi className={styles.value}>{value}</bdi>
      <span className={styles.words}>
        <span className={styles.of}>{of}</span> {word}
      </span>
    </p>
  );
}
