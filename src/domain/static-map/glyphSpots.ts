import { glyphRows } from "../marks/glyphRows.ts";
import type { ClaimMarks, MarkProperties } from "../marks/mark.ts";
import type { Names } from "../schema/text.ts";
import type { Spot } from "./pathData.ts";
import type { Patch } from "./room.ts";
import type { Sheet } from "./sheet.ts";

/** A sign of fixed size: a place on the sheet, and pixels from there to its middle on any map. */
export interface Hung {
  readonly at: Spot;
  readonly offset: Spot;
}

export interface GlyphSpot extends Hung, MarkProperties {
  readonly size: 16 | 24 | 48;
}

/** The words over a row of glyphs. */
export interface RowSpot extends Hung {
  readonly claims: readonly string[];
  readonly names: readonly Names[];
}

export interface GlyphSpots {
  readonly glyphs: readonly GlyphSpot[];
  readonly rows: readonly RowSpot[];
}

export const hangingAt = ({ at: [x, y], offset: [dx, dy] }: Hung, scale: number): Spot => [
  x * scale + dx,
  y * scale + dy,
];

const whole = (value: number) => Math.round(value);

/** The map joins and parts rows at every half zoom. */
const zoomStep = (zoom: number) => Math.floor(zoom * 2) / 2;

/**
 * Level glyphs where a map of a zoom has them, whatever the sheet's own.
 * @param selected the claim whose glyph is drawn large.
 */
export function glyphSpots(
  marks: ClaimMarks,
  { place }: Sheet,
  zoom: number,
  { shown, selected }: { readonly shown: ReadonlySet<string>; readonly selected: string | null },
): GlyphSpots {
  const { glyphs, labels } = glyphRows(marks, shown, zoomStep(zoom), selected);
  const hung = (
    { coordinates: [longitude = 0, latitude = 0] }: { coordinates: number[] },
    [dx, dy]: Spot,
  ) => {
    const [x, y] = place(longitude, latitude);
    return { at: [whole(x), whole(y)] as const, offset: [whole(dx), whole(dy)] as const };
  };
  return {
    glyphs: glyphs.map(({ geometry, properties }) => {
      const { id, claim, hue, letter, digit, denied, size, offset } = properties;
      return { ...{ id, claim, hue, letter, digit, denied, size }, ...hung(geometry, offset) };
    }),
    rows: labels.map(({ geometry, properties: { claims, names, offset } }) => ({
      ...{ claims, names },
      ...hung(geometry, offset),
    })),
  };
}

const letterWidth = 6.2;

/** What glyphs and the words over their rows take up. */
export function glyphPatches(
  { glyphs, rows }: GlyphSpots,
  scale: number,
  rowText: (row: RowSpot) => string,
): Patch[] {
  return [
    ...glyphs.map((glyph): Patch => {
      const [x, y] = hangingAt(glyph, scale);
      const half = glyph.size / 2 + 1;
      return [x - half, y - half, x + half, y + half];
    }),
    ...rows.map((row): Patch => {
      const [x, y] = hangingAt(row, scale);
      const half = (rowText(row).length * letterWidth) / 2;
      return [x - half, y - 9, x + half, y + 9];
    }),
  ];
}
