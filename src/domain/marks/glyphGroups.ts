import type { Feature, Point } from "geojson";
import { coarser } from "./coarserGroups.ts";
import type { GlyphProperties } from "./mark.ts";
import { type Degrees, type Plane, project } from "./mercator.ts";
import { mostInRow } from "./rowSizes.ts";
import type { Box } from "./seen.ts";

export type Seat = Feature<Point, GlyphProperties>;

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

/** With more glyphs than these, those on ribbons that nearly lie on each other are one group from the start. */
const crowd = 600;
const nearPixels = 10;

type OnScreen = (at: Degrees) => Plane;

function groupOf(seats: [Seat, ...Seat[]], onScreen: OnScreen, large: boolean): Group {
  const { seat, place, spots, edges } = seats[0].properties;
  const [west, south, east, north] = edges;
  const [best, ...others] = spots.map(onScreen);
  return {
    seat,
    place,
    seats,
    spots: [best ?? onScreen([west, north]), ...others],
    edges: [...onScreen([west, north]), ...onScreen([east, south])],
    large,
  };
}

/** The seat of the large glyph: on the longest ribbon, else beside the widest place, so that it hides none of them. */
function largeSeat(seats: readonly Seat[], selected: string | null): Seat | null {
  const own = seats.filter(({ properties }) => properties.claim === selected);
  const height = ({ properties: { edges } }: Seat) => edges[3] - edges[1];
  const extent = (seat: Seat) => (seat.properties.length ?? 0) * 1e6 || height(seat);
  const byExtent = own.toSorted((a, b) => extent(b) - extent(a));
  return byExtent.find(({ properties: { seat } }) => seat === "ribbon") ?? byExtent[0] ?? null;
}

/** The seats that stand together by their places; on ribbons each alone, unless they are very many. */
function together(seats: readonly Seat[], onScreen: OnScreen): [Seat, ...Seat[]][] {
  const standing = new Set<string>();
  const groups = new Map<string, [Seat, ...Seat[]]>();
  const keyOnRibbon = ({ geometry: { coordinates }, properties: { id } }: Seat) => {
    if (seats.length < crowd) return id;
    const [x, y] = onScreen([coordinates[0] ?? 0, coordinates[1] ?? 0]);
    return `${Math.round(x / nearPixels)} ${Math.round(y / nearPixels)}`;
  };
  for (const seat of seats) {
    const { claim, seat: kind } = seat.properties;
    const key = kind === "ribbon" ? keyOnRibbon(seat) : seat.geometry.coordinates.join();
    const group = groups.get(key);
    if (!group) groups.set(key, [seat]);
    else if (!standing.has(`${key} ${claim}`)) group.push(seat);
    standing.add(`${key} ${claim}`);
  }
  return [...groups.values()];
}

/**
 * Glyphs of one place stand together from the start, the same claim once; where a place is small on the screen
 * they stand with those of the place around it. The selected claim's large glyph is a group of its own.
 */
export function groupsOf(seats: readonly Seat[], pixels: number, selected: string | null): Group[] {
  const onScreen = ([longitude, latitude]: Degrees): Plane => {
    const [x, y] = project([longitude, latitude]);
    return [x * pixels, y * pixels];
  };
  // A country's name has no sign beside it, unless somebody denies what is said of it.
  const seen = seats.filter(
    ({ properties: { seat, denied, claim } }) => seat !== "country" || denied || claim === selected,
  );
  const large = largeSeat(seen, selected);
  const rest = seen.filter((seat) => seat !== large || seat.properties.seat === "beside");
  const groups = together(rest, onScreen).map((group) => groupOf(group, onScreen, false));
  const joined = coarser(groups, pixels, selected);
  return large ? [...joined, groupOf([largeCopy(large)], onScreen, true)] : joined;
}

const largeCopy = (seat: Seat): Seat => ({
  ...seat,
  properties: { ...seat.properties, id: `${seat.properties.id}/large` },
});

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
