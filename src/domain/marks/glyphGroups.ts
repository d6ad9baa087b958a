import type { Feature, Point } from "geojson";
import type { Bounds, GlyphProperties } from "./mark.ts";
import { type Degrees, type Plane, project } from "./mercator.ts";

export type Seat = Feature<Point, GlyphProperties>;

/** Left, top, right, bottom, in pixels from the north-west of the Mercator square. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Glyphs that stand together: on something, or outside of its edges. */
export interface Group {
  readonly seat: GlyphProperties["seat"];
  /** The place that they stand beside. */
  readonly place: string | null;
  /** May grow while groups merge; then a claim may be in it twice. */
  readonly seats: Seat[];
  /** Where they may sit, the best first, and what they stand beside. */
  readonly spots: readonly [Plane, ...Plane[]];
  readonly edges: Box;
  /** With the large glyph of the selected claim, and its level in letters. */
  readonly large: boolean;
}

/** Pixels between the middles of glyphs in a row, and between rows. */
export const pitch = 21;
export const perLine = 8;
/** More glyphs than these are not drawn: the words over the row give the number. */
export const mostInRow = 3 * perLine;

export const lineCount = (count: number) => Math.ceil(Math.min(count, mostInRow) / perLine);

const single = 25;
const large = { half: 29, right: 58 } as const;
/** What a row's words take up, about. */
const label = { width: 124, height: 17 } as const;
const gap = 5;

function sizeOf({ seats: { length } }: Group): readonly [width: number, height: number] {
  if (length === 1) return [single, single];
  return [Math.max(label.width, pitch * Math.min(length, perLine)), pitch * lineCount(length) + label.height];
}

/** The boxes that a group could take, the best first. */
export function boxesOf(group: Group): readonly [Box, ...Box[]] {
  const [width, height] = sizeOf(group);
  const around = ([x, y]: Plane): Box => [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
  const [first, ...others] = group.spots;
  if (group.large) {
    return [[first[0] - large.half, first[1] - large.half, first[0] + large.right, first[1] + large.half]];
  }
  if (group.seat !== "beside") return [around(first), ...others.map(around)];
  const [left, top, right, bottom] = group.edges;
  const [x, y] = first;
  return [
    around([x, top - gap - height / 2]),
    around([x, bottom + gap + height / 2]),
    around([right + gap + width / 2, y]),
    around([left - gap - width / 2, y]),
  ];
}

export const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** With more glyphs than these, those on ribbons that nearly lie on each other are one group from the start. */
const crowd = 600;
const nearPixels = 10;

/** Glyphs of one place stand together from the start; the same claim stands there once. */
export function groupsOf(seats: readonly Seat[], pixels: number, selected: string | null): Group[] {
  const onScreen = ([longitude, latitude]: Degrees): Plane => {
    const [x, y] = project([longitude, latitude]);
    return [x * pixels, y * pixels];
  };
  const standing = new Set<string>();
  const together = new Map<string, [Seat, ...Seat[]]>();
  const keyOnRibbon = ({ geometry: { coordinates }, properties: { id } }: Seat) => {
    if (seats.length < crowd) return id;
    const [x, y] = onScreen([coordinates[0] ?? 0, coordinates[1] ?? 0]);
    return `${Math.round(x / nearPixels)} ${Math.round(y / nearPixels)}`;
  };
  for (const seat of seats) {
    const { claim, seat: kind } = seat.properties;
    const key = kind === "ribbon" ? keyOnRibbon(seat) : seat.geometry.coordinates.join();
    const group = together.get(key);
    if (!group) together.set(key, [seat]);
    else if (!standing.has(`${key} ${claim}`)) group.push(seat);
    standing.add(`${key} ${claim}`);
  }
  let isFirst = true;
  return [...together.values()].map((group) => {
    const { seat, place, claim, spots, edges } = group[0].properties;
    const [west, south, east, north] = edges;
    const [best, ...others] = spots.map(onScreen);
    const isLarge = isFirst && seat === "ribbon" && claim === selected;
    if (isLarge) isFirst = false;
    return {
      seat,
      place,
      seats: group,
      spots: [best ?? onScreen([west, north]), ...others],
      edges: [...onScreen([west, north]), ...onScreen([east, south])] as unknown as Bounds,
      large: isLarge,
    };
  });
}

/** How much a group holds its place when it meets another: rows more than ribbons, long rows more than short. */
function weight({ seat, seats, edges }: Group): number {
  return (seat === "ribbon" ? 0 : 1e6) + seats.length * 1e3 + Math.min(999, edges[3] - edges[1]);
}

/** More than fit into a row are not compared one by one. */
const manySeats = 3 * mostInRow;

function notIn({ seats }: Group, other: Group): Seat[] {
  const claims = new Set(seats.map(({ properties }) => properties.claim));
  return other.seats.filter(({ properties }) => !claims.has(properties.claim));
}

/** Two groups as one, where the weightier of them stands; two on ribbons between them. */
export function merge(a: Group, b: Group): Group {
  const [heavy, light] = a.large || (!b.large && weight(a) >= weight(b)) ? [a, b] : [b, a];
  const added = heavy.seats.length > manySeats ? light.seats : notIn(heavy, light);
  // The large glyph stays alone: what it hides belongs to it or is seen again when it is gone.
  if (heavy.large || added.length === 0) return heavy;
  const { seats } = heavy;
  for (const seat of added) seats.push(seat);
  if (heavy.seat !== "ribbon") return heavy;
  const [[ax, ay], [bx, by]] = [a.spots[0], b.spots[0]];
  const middle: Plane = [(ax + bx) / 2, (ay + by) / 2];
  return { ...heavy, place: null, seats, spots: [middle], edges: [...middle, ...middle] };
}
