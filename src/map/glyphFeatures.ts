import type { Feature, Point } from "geojson";
import { shownLevel } from "#domain/level.ts";
import type { GlyphRows, PlacedGlyph } from "#domain/marks/glyphRows.ts";
import { imageName } from "#map/images/imageNames.ts";
import type { MapView } from "#map/mapView.ts";
import type { GlyphState } from "#theme/glyphShape.ts";
import type { Theme } from "#theme/palette.ts";
import type { GlyphBox } from "#theme/signs.ts";

type Placed = Feature<Point, PlacedGlyph>;

export const pairTextSize = 17;
/** Pixels from the middle of the large glyph to its level in letters. */
const besideLarge = 35;

/** A glyph with the picture that shows it, and beside the large one the level in letters. */
type SeenGlyph = Feature<
  Point,
  Pick<PlacedGlyph, "id" | "offset"> & {
    claims: string[];
    image: string;
    pair: string;
    pairOffset: readonly [number, number];
  }
>;

function feature(
  { geometry, properties }: Placed,
  size: GlyphBox,
  state: GlyphState,
  pair: string,
  theme: Theme,
): SeenGlyph {
  const { id, claim, digit, denied, offset } = properties;
  const pairOffset = [(offset[0] + besideLarge) / pairTextSize, offset[1] / pairTextSize] as const;
  const image = imageName({ kind: "glyph", theme, size, digit, denied, state });
  return { type: "Feature", geometry, properties: { id, claims: [claim], image, offset, pair, pairOffset } };
}

/** The level glyphs of shown claims. */
export function glyphFeatures({ glyphs }: GlyphRows, theme: Theme): SeenGlyph[] {
  return glyphs.flatMap((glyph) => {
    const { size } = glyph.properties;
    return size === 48 ? [] : [feature(glyph, size, "plain", "", theme)];
  });
}

/** The glyphs of the claims that are selected or pointed at, with their rings, to lie over all others. */
export function touchedFeatures(
  { glyphs }: GlyphRows,
  { selected, hovered, theme }: Pick<MapView, "selected" | "hovered" | "theme">,
): SeenGlyph[] {
  return glyphs.flatMap((glyph) => {
    const { claim, size } = glyph.properties;
    const pair = size === 48 ? shownLevel(glyph.properties) : "";
    if (claim === selected) return [feature(glyph, size, "selected", pair, theme)];
    return claim === hovered ? [feature(glyph, size, "hover", "", theme)] : [];
  });
}
