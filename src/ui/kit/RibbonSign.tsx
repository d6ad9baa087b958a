import type { Digit, Hue } from "#domain/schema/vocabulary.ts";
import { ribbon, thread } from "#theme/signs.ts";
import styles from "./RibbonSign.module.css";
import { ribbonPaths } from "./signPaths.ts";

interface RibbonSignProps {
  readonly hue: Hue;
  /** null: the level is covered, and the ribbon has no thread. */
  readonly digit: Digit | null;
  readonly denied?: boolean;
  /** Which end is not stated, and so fades out. */
  readonly fades?: "none" | "start" | "end";
}

const { bar, bow } = ribbonPaths;

/** A movement's line as the map draws it: the layer's ribbon, the digit's thread, a bar where it is denied. */
export function RibbonSign({ hue, digit, denied = false, fades = "none" }: RibbonSignProps) {
  const line = digit && thread[digit];
  return (
    <svg
      className={styles.sign}
      data-hue={hue}
      data-fades={fades}
      width="44"
      height="18"
      viewBox="0 0 44 18"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.ribbon} d={bow} strokeWidth={ribbon.width} />
      {line && (
        <path
          className={digit === 6 ? styles.faint : styles.thread}
          d={bow}
          strokeWidth={line.width}
          strokeDasharray={line.dash?.join(" ")}
          strokeLinecap={line.round ? "round" : "butt"}
        />
      )}
      {denied && <path className={styles.casing} d={bar} strokeWidth="5.5" />}
      {denied && <path className={styles.thread} d={bar} strokeWidth="2.5" />}
    </svg>
  );
}
