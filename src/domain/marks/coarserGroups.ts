import type { Group, Seat } from "./glyphGroups.ts";
import { isInside } from "./polygons.ts";

/** Pixels: an area smaller than this has one row for itself and all that lies in it. */
const smallArea = 130;
/** Pixels that a ribbon has to be long to carry its own glyph. */
const roomForGlyph = 66;
/** Pixels within which one glyph of a claim is enough. */
const sameSpot = 64;

const isSmall = ({ edges: [left, top, right, bottom] }: Group) =>
  Math.max(right - left, bottom - top) < smallArea;

/** What a seat is called in the row of a place around its own: by that place. */
const renamed = (seat: Seat, { place, seats }: Group): Seat => {
  const names = seats.find(({ properties }) => properties.place === place)?.properties.names ?? null;
  return { ...seat, properties: { ...seat.properties, place, names } };
};

/** Whether a group is one small sign in an area that is itself small on the screen, or on a ribbon too short for it. */
function belongsTo(one: Group, other: Group, pixels: number, selected: string | null): boolean {
  if (one === other || other.seat !== "beside" || !isSmall(other)) return false;
  const [{ properties } = { properties: null }] = one.seats;
  const { area = null, shape = null } = other.seats[0]?.properties ?? {};
  // A soft zone is no place by which others are called.
  if (!properties || !area || shape === "zone") return false;
  const isOfIt = properties.place === other.place || isInside(area, properties.aim);
  if (one.seat === "beside") return isOfIt && isWider(other, one);
  const { length, claim } = properties;
  return isOfIt && claim !== selected && length !== null && length * pixels < roomForGlyph;
}

const width = ({ edges: [left, top, right, bottom] }: Group) => right - left + bottom - top;
const isWider = (one: Group, other: Group) => width(one) > width(other);

function add(to: Group, from: Group): void {
  const known = new Set(to.seats.map(({ properties }) => properties.claim));
  for (const seat of from.seats) {
    if (!known.has(seat.properties.claim)) to.seats.push(renamed(seat, to));
    known.add(seat.properties.claim);
  }
}

/** Whether a lone glyph stands close to another one of the same claim. */
function isRepeated(one: Group, groups: readonly Group[]): boolean {
  const [first, second] = one.seats;
  if (one.seat !== "beside" || !first || second) return false;
  const [x, y] = one.spots[0];
  return groups.some((other) => {
    const [otherX, otherY] = other.spots[0];
    const isSame = other.seats.some(({ properties }) => properties.claim === first.properties.claim);
    return other.seat === "beside" && isSame && Math.hypot(x - otherX, y - otherY) < sameSpot;
  });
}

/** Where places are small on the screen, their glyphs stand in one row, named by the place around them. */
export function coarser(groups: readonly Group[], pixels: number, selected: string | null): Group[] {
  const areas = groups.filter(({ seat }) => seat === "beside").sort((a, b) => width(b) - width(a));
  const left = groups.filter((one) => {
    const target = areas.find((other) => belongsTo(one, other, pixels, selected));
    if (target) add(target, one);
    return !target;
  });
  const kept: Group[] = [];
  for (const one of left) if (!isRepeated(one, kept)) kept.push(one);
  return kept;
}
