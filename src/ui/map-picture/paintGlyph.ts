import type { Digit } from "#domain/schema/vocabulary.ts";
import { type GlyphPixels, type GlyphState, glyphShape } from "#theme/glyphShape.ts";
import type { Palette } from "#theme/palette.ts";
import { element } from "./svgText.ts";

/** A level glyph as SVG around its middle, with the bar of a denial. */
export function paintGlyph(
  digit: Digit | null,
  denied: boolean,
  size: GlyphPixels,
  palette: Palette,
  state: GlyphState = "plain",
): string {
  return glyphShape(digit, denied, size, state)
    .map(({ path, paint, width, dash, round }) =>
      element("path", {
        d: path,
        ...(width === null
          ? { fill: palette[paint] }
          : { fill: "none", stroke: palette[paint], "stroke-width": width }),
        "stroke-dasharray": dash?.join(" "),
        "stroke-linecap": round ? "round" : undefined,
      }),
    )
    .join("");
}
