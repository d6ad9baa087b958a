import type { Hue } from "#domain/schema/vocabulary.ts";
import { hatchLines, type Point } from "#theme/hatchLines.ts";
import styles from "./LayerSwatch.module.css";

const outline: readonly Point[] = [
  [0.75, 0.75],
  [21.25, 0.75],
  [21.25, 13.25],
  [0.75, 13.25],
];

/** The hue of a layer with the direction of its hatch, which says the same without colour. */
export function LayerSwatch({ hue }: { readonly hue: Hue }) {
  return (
    <svg
      className={styles.swatch}
      data-hue={hue}
      width="22"
      height="14"
      viewBox="0 0 22 14"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.tint} x="0.75" y="0.75" width="20.5" height="12.5" />
      <path className={styles.line} d={hatchLines(outline, hue, 5)} strokeWidth="1.2" />
      <rect className={styles.line} x="0.75" y="0.75" width="20.5" height="12.5" strokeWidth="1.5" />
    </svg>
  );
}
