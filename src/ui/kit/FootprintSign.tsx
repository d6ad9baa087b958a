import type { Hue } from "#domain/schema/vocabulary.ts";
import { hatchLines, type Point } from "#theme/hatchLines.ts";
import styles from "./FootprintSign.module.css";
import { areaOutlines, outlinePath } from "./signPaths.ts";

export type FootprintShape = "point" | "circle" | "district" | "province" | "zone" | "country";

/** What the map draws for a place, as exact as its wording. */
export function FootprintSign({ shape, hue }: { readonly shape: FootprintShape; readonly hue: Hue }) {
  return (
    <svg
      className={styles.sign}
      data-hue={hue}
      data-shape={shape}
      width="44"
      height="18"
      viewBox="0 0 44 18"
      aria-hidden="true"
      focusable="false"
    >
      <Drawing shape={shape} hue={hue} />
    </svg>
  );
}

function Drawing({ shape, hue }: { readonly shape: FootprintShape; readonly hue: Hue }) {
  switch (shape) {
    case "point":
      return <circle className={styles.dot} cx="22" cy="9" r="4" />;
    case "circle":
      return <circle className={styles.ring} cx="22" cy="9" r="8" strokeWidth="1.5" strokeDasharray="5 3" />;
    case "country":
      return (
        <>
          <rect className={styles.wash} x="3" y="3" width="38" height="12" strokeWidth="4" />
          <rect className={styles.line} x="1" y="1" width="42" height="16" strokeWidth="1.6" />
        </>
      );
    default:
      return <Hatched outline={areaOutlines[shape]} hue={hue} isSoft={shape === "zone"} />;
  }
}

interface HatchedProps {
  readonly outline: readonly Point[];
  readonly hue: Hue;
  /** Where nobody said where the area ends, it has no outline. */
  readonly isSoft: boolean;
}

function Hatched({ outline, hue, isSoft }: HatchedProps) {
  const path = outlinePath(outline);
  return (
    <>
      <path className={styles.tint} d={path} />
      <path className={styles.line} d={hatchLines(outline, hue, 5)} strokeWidth="1.15" />
      {!isSoft && <path className={styles.line} d={path} strokeWidth="1.25" />}
    </>
  );
}
