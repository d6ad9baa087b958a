import type { ReactNode } from "react";
import styles from "./Method.module.css";

/** Signs or terms with what they mean. */
export function SignList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.signs}>{children}</ul>;
}
