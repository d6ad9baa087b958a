import type { ReactNode } from "react";
import styles from "./VisuallyHidden.module.css";

interface VisuallyHiddenProps {
  /** The element that it is. */
  readonly as?: "span" | "h1" | "legend";
  readonly children: ReactNode;
}

/** For screen readers only. */
export function VisuallyHidden({ as: Element = "span", children }: VisuallyHiddenProps) {
  return <Element className={styles.hidden}>{children}</Element>;
}
