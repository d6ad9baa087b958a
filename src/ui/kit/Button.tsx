import type { ButtonHTMLAttributes } from "react";
import styles from "./Button.module.css";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** "plain" is bordered, "quiet" is underlined text. */
  readonly look?: "plain" | "quiet";
}

export function Button({ look = "plain", className = "", ...rest }: ButtonProps) {
  return <button type="button" className={`${styles.button} ${className}`} data-look={look} {...rest} />;
}
