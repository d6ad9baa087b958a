import type { Digit } from "#domain/schema/vocabulary.ts";
import { type GlyphPixels, type GlyphState, glyphShape } from "#theme/glyphShape.ts";
import styles from "./LevelGlyph.module.css";

interface LevelGlyphProps {
  /** null: the level is covered. */
  readonly digit: Digit | null;
  readonly denied: boolean;
  readonly size: GlyphPixels;
  readonly state?: GlyphState;
}

/** The sign of a level. Words always stand beside it, so nothing is read out for it. */
export function LevelGlyph({ digit, denied, size, state = "plain" }: LevelGlyphProps) {
  const half = size / 2;
  return (
    <svg
      className={styles.glyph}
      width={size}
      height={size}
      viewBox={`${-half} ${-half} ${size} ${size}`}
      aria-hidden="true"
      focusable="false"
    >
      {glyphShape(digit, denied, size, state).map(({ path, paint, width, dash, round }) => (
        <path
          key={`${path} ${paint} ${width}`}
          d={path}
          className={width === null ? styles.filled : styles.stroked}
          data-paint={paint}
          strokeWidth={width ?? undefined}
          strokeDasharray={dash?.join(" ")}
          strokeLinecap={round ? "round" : undefined}
        />
      ))}
    </svg>
  );
}
