import { useOpening } from "#ui/kit/context.ts";
import styles from "./AtlasTitle.module.css";

/** The name of the atlas above its claims, for the eye: what is read out is the page's own heading. */
export function AtlasTitle() {
  return (
    <p className={styles.title} aria-hidden="true">
      {useOpening().about.title}
    </p>
  );
}
