import { glyphRows } from "../marks/glyphRows.ts";
import type { Bounds, ClaimMarks, MarkProperties } from "../marks/mark.ts";
import { project, squarePixels } from "../marks/mercator.ts";
import type { RowWords, Seen } from "../marks/seen.ts";
import type { Spot } from "./pathData.ts";
import type { Patch } from "./room.ts";
import type { ScreenSize, Sheet } from "./sheet.ts";

/** A sign of fixed size: a place on the sheet, and pixels from there to its middle on any map. */
export interface Hung {
  readonly at: Spot;
  readonly offset: Spot;
}

export interface GlyphSpot extends Hung, MarkProperties {
  readonly size: 16 | 24 | 48;
}

/** The words over a row of glyphs, or in a box in its stead. */
export interface RowSpot extends Hung, RowWords {
  readonly claims: readonly string[];
}

/** A thin line from a row to its place. */
export interface LeaderSpot {
  readonly id: string;
  readonly claims: readonly string[];
  readonly from: Spot;
  readonly to: Spot;
}

export interface GlyphSpots {
  readonly glyphs: readonly GlyphSpot[];
  readonly rows: readonly RowSpot[];
  readonly leaders: readonly LeaderSpot[];
}

const hangingAt = ({ at: [x, y], offset: [dx, dy] }: Hung, scale: number): Spot => [
  x * scale + dx,
  y * scale + dy,
];

const whole = (value: number) => Math.round(value);

/** A map of a size that looks at the middle of bounds. */
export interface StaticScreen {
  readonly bounds: Bounds;
  readonly zoom: number;
  readonly size: ScreenSize;
  readonly narrow: boolean;
  readonly textOf: (words: RowWords) => string;
}

/** Pixels between words on the map and its edge, or what lies over it. */
const spare = 6;

function seenOn({ bounds, zoom, size, narrow, textOf }: StaticScreen): Seen {
  const [west, south, east, north] = bounds;
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const pixels = squarePixels(zoom);
  const x = ((left + right) / 2) * pixels - size.width / 2;
  const y = ((top + bottom) / 2) * pixels - size.height / 2;
  const covered = (size.covered ?? []).map(
    (patch): Patch => [
      patch[0] + x - spare,
      patch[1] + y - spare,
      patch[2] + x + spare,
      patch[3] + y + spare,
    ],
  );
  const box = [x + spare, y + spare, x + size.width - spare, y + size.height - spare] as const;
  return { box, covered, narrow, textOf };
}

/**
 * Level glyphs where a map of a size has them, whatever the sheet's own.
 * @param selected the claim whose glyph is drawn large.
 */
export function glyphSpots(
  marks: ClaimMarks,
  { place }: Sheet,
  screen: StaticScreen,
  { shown, selected }: { readonly shown: ReadonlySet<string>; readonly selected: string | null },
): GlyphSpots {
  const { glyphs, labels, leaders } = glyphRows(marks, shown, screen.zoom, selected, seenOn(screen));
  const spotAt = ([longitude = 0, latitude = 0]: readonly number[] = []): Spot => {
    const [x, y] = place(longitude, latitude);
    return [whole(x), whole(y)];
  };
  const hung = ({ coordinates }: { coordinates: number[] }, [dx, dy]: Spot) => ({
    at: spotAt(coordinates),
    offset: [whole(dx), whole(dy)] as const,
  });
  return {
    glyphs: glyphs.map(({ geometry, properties }) => {
      const { id, claim, hue, letter, digit, denied, size, offset } = properties;
      return { ...{ id, claim, hue, letter, digit, denied, size }, ...hung(geometry, offset) };
    }),
    rows: labels.map(({ geometry, properties: { claims, names, denied, form, offset } }) => ({
      ...{ claims, names, denied, form },
      ...hung(geometry, offset),
    })),
    leaders: leaders.map(({ geometry: { coordinates }, properties: { id, claims } }) => ({
      ...{ id, claims },
      from: spotAt(coordinates[0]),
      to: spotAt(coordinates.at(-1)),
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
      const isBox = row.form !== "row";
      const half = (rowText(row).length * letterWidth) / 2 + (isBox ? 9 : 0);
      const high = isBox ? 15 : 9;
      return [x - half, y - high, x + half, y + high];
    }),
  ];
}
