import type { Feature, LineString, Point } from "geojson";
import { atOnce } from "../remember.ts";
import { hasWords, largeMiddle, wordsOf } from "./candidates.ts";
import { type Group, groupsOf } from "./glyphGroups.ts";
import { HiddenGround } from "./hiddenGround.ts";
import { leader } from "./leader.ts";
import { type ClaimMarks, type MarkProperties, mark } from "./mark.ts";
import { type Plane, squarePixels, unproject } from "./mercator.ts";
import { type PlacedGroup, placeGroups } from "./placeGroups.ts";
import { lineCount, mostInRow, perLine, pitch } from "./rowSizes.ts";
import { seatCounts } from "./seatCounts.ts";
import type { RowWords, Seen } from "./seen.ts";

/** A level glyph in its place at one zoom, shifted by pixels to the east and south. */
export interface PlacedGlyph extends MarkProperties {
  /** 48 for the selected claim, once; 24 on ribbons and points, 16 beside areas. */
  readonly size: 16 | 24 | 48;
  readonly offset: readonly [number, number];
}

/** Words over a row, or in a box in its stead, and which claims it holds. */
export interface RowLabel extends RowWords {
  readonly id: string;
  readonly claims: readonly string[];
  readonly offset: readonly [number, number];
}

/** A thin line from a row to the place that it is about, where they are apart. */
export interface Leader {
  readonly id: string;
  readonly claims: readonly string[];
}

export interface GlyphRows {
  readonly glyphs: readonly Feature<Point, PlacedGlyph>[];
  readonly labels: readonly Feature<Point, RowLabel>[];
  readonly leaders: readonly Feature<LineString, Leader>[];
}

/** In pixels. A live map keeps the way to a letter from where it hangs in 16 bits, which are enough for 576 of them. */
const furthestWords = 500;

/**
 * The signs of a group hang on its first spot, so that they stay together while the map zooms; where they reach further
 * from it than words can be drawn, on the ground that they cover.
 */
function hangsAt({ group: { spots }, box }: PlacedGroup): Plane {
  const [[x, y]] = spots;
  const isFar = Math.max(x - box[0], box[2] - x, y - box[1], box[3] - y) > furthestWords;
  return isFar ? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] : [x, y];
}

const pointAt = ([x, y]: Plane, pixels: number): Point => ({
  type: "Point",
  coordinates: unproject([x / pixels, y / pixels]),
});

function sizeOf({ large, seat }: Group): PlacedGlyph["size"] {
  if (large) return 48;
  return seat === "beside" || seat === "country" ? 16 : 24;
}

function alone({ group, box }: PlacedGroup, pixels: number): Feature<Point, PlacedGlyph>[] {
  const [x, y] = group.spots[0];
  const middle = group.large ? largeMiddle(box) : [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const offset = [(middle[0] ?? x) - x, (middle[1] ?? y) - y] as const;
  const size = sizeOf(group);
  return group.seats.map(({ properties }) => mark(pointAt([x, y], pixels), { ...properties, size, offset }));
}

function lines(placed: PlacedGroup, pixels: number): Feature<Point, PlacedGlyph>[] {
  const { group, box } = placed;
  const at = hangsAt(placed);
  const seats = [...new Map(group.seats.map((seat) => [seat.properties.claim, seat])).values()];
  const [x, bottom] = [(box[0] + box[2]) / 2 - at[0], box[3] - at[1]];
  const drawn = seats.slice(0, mostInRow);
  const count = lineCount(drawn.length);
  return drawn.map(({ properties }, index) => {
    const line = Math.floor(index / perLine);
    const inLine = Math.min(perLine, drawn.length - line * perLine);
    const along = ((index % perLine) - (inLine - 1) / 2) * pitch;
    const offset = [x + along, bottom - (count - line - 0.5) * pitch] as const;
    return mark(pointAt(at, pixels), { ...properties, size: 16 as const, offset });
  });
}

function label(placed: PlacedGroup, pixels: number): Feature<Point, RowLabel> {
  const { group, box, form } = placed;
  const [x, y] = hangsAt(placed);
  const claims = [...seatCounts(group.seats).claims.keys()];
  const words = { ...wordsOf(group, form), claims };
  const middle = form === "row" ? box[3] - lineCount(claims.length) * pitch - 7 : (box[1] + box[3]) / 2;
  const offset = [(box[0] + box[2]) / 2 - x, middle - y] as const;
  const id = `row ${group.seats[0]?.properties.id ?? ""}`;
  return mark(pointAt([x, y], pixels), { id, ...words, offset });
}

function leaderOf({ group, box }: PlacedGroup, pixels: number): Feature<LineString, Leader>[] {
  const ends = leader(group, box, pixels);
  if (!ends) return [];
  const coordinates = ends.map(([x, y]) => unproject([x / pixels, y / pixels]));
  const claims = group.seats.map(({ properties }) => properties.claim);
  const id = `leader ${group.seats[0]?.properties.id ?? ""}`;
  return [{ ...mark({ type: "LineString" as const, coordinates }, { id, claims }) }];
}

type Inputs = readonly [
  marks: Pick<ClaimMarks, "glyphs" | "ribbons" | "strokes" | "footprints" | "lands">,
  shown: ReadonlySet<string>,
  zoom: number,
  selected: string | null,
  /** What is on the screen: without it rows stand as if the map had no edges. */
  seen?: Seen | null,
];

/**
 * Puts the glyphs of the claims that are shown where they do not hide each other at a zoom: alone, or as
 * rows beside their places; on a narrow map, boxes with words in the stead of rows. The selected claim has a
 * large one, on the longest of its ribbons or beside its widest place. Each place is looked for in a step of its own.
 */
export function* glyphRowSteps(...inputs: Inputs): Generator<void, GlyphRows> {
  const [marks, shown, zoom, selected, seen = null] = inputs;
  const pixels = squarePixels(zoom);
  const seats = marks.glyphs.filter(({ properties }) => shown.has(properties.claim));
  const groups = groupsOf(seats, pixels, selected);
  yield;
  const ground = new HiddenGround(marks, { shown, selected, pixels });
  const placed = yield* placeGroups(groups, ground, seen);
  const inWords = placed.filter(({ group }) => hasWords(group));
  const rows = inWords.filter(({ form }) => form === "row");
  const single = placed.filter(({ group }) => !hasWords(group));
  const leaders: GlyphRows["leaders"][number][] = [];
  for (const one of placed) {
    leaders.push(...leaderOf(one, pixels));
    yield;
  }
  return {
    glyphs: [...rows.flatMap((row) => lines(row, pixels)), ...single.flatMap((one) => alone(one, pixels))],
    labels: inWords.map((row) => label(row, pixels)),
    leaders,
  };
}

/** All steps at once. */
export const glyphRows = (...inputs: Inputs): GlyphRows => atOnce(glyphRowSteps(...inputs));
