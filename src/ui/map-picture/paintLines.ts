import { element, svgText } from "./svgText.ts";
import type { TextPiece } from "./wrapText.ts";

export interface LineLook {
  readonly family: string;
  readonly size: number;
  /** Pixels from one line to the next. */
  readonly leading: number;
  readonly fill: string;
  readonly weight?: number;
  readonly italic?: boolean;
}

const isolated = { start: "\u2067", end: "\u2069" } as const;

/**
 * Lines of text as SVG, the first with its foot at `y`. From right to left they end at `x`: the renderer knows no
 * `direction`, so isolates (Unicode, UAX 9) say it.
 */
export function paintLines(
  lines: readonly (readonly TextPiece[])[],
  x: number,
  y: number,
  { family, size, leading, fill, weight, italic }: LineLook,
  direction: "ltr" | "rtl",
): string {
  const attributes = {
    "font-family": family,
    "font-size": size,
    "font-weight": weight,
    "font-style": italic ? "italic" : undefined,
    "text-anchor": direction === "rtl" ? "end" : undefined,
    fill,
  };
  return lines
    .map((line, place) => {
      const pieces = line.map(({ text, strong }) =>
        strong ? element("tspan", { "font-weight": 600 }, svgText(text)) : svgText(text),
      );
      const text = direction === "rtl" ? isolated.start + pieces.join("") + isolated.end : pieces.join("");
      return element("text", { x, y: y + place * leading, ...attributes }, text);
    })
    .join("");
}

/** One line in one weight. */
export const plainLine = (text: string): readonly TextPiece[][] => [[{ text, strong: false }]];
