import type { Group, Seat } from "./glyphGroups.ts";
import type { Plane } from "./mercator.ts";
import { isInside } from "./polygons.ts";
import { seatCounts } from "./seatCounts.ts";
import { isSmall, SmallAreas, width } from "./smallAreas.ts";

/** Pixels that a ribbon has to be long to carry its own glyph. */
const roomForGlyph = 66;
/** Pixels within which one glyph of a claim is enough. */
const sameSpot = 64;

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

const isWider = (one: Group, other: Group) => width(one) > width(other);

function add(to: Group, from: Group): void {
  for (const seat of from.seats) {
    const isKnown = seatCounts(to.seats).claims.has(seat.properties.claim);
    if (!isKnown) to.seats.push(renamed(seat, to));
  }
}

/** Leaves out lone glyphs that stand close to another one of the same claim. */
function withoutRepeated(groups: readonly Group[]): Group[] {
  const spotsOf = new Map<string, Plane[]>();
  return groups.filter(({ seat, seats, spots: [[x, y]] }) => {
    if (seat !== "beside") return true;
    const claims = seats.map(({ properties }) => properties.claim);
    const [only = ""] = claims;
    const known = claims.length > 1 ? [] : (spotsOf.get(only) ?? []);
    if (known.some(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY) < sameSpot)) return false;
    for (const claim of claims) spotsOf.set(claim, [...(spotsOf.get(claim) ?? []), [x, y]]);
    return true;
  });
}

/** Where places are small on the screen, their glyphs stand in one row, named by the place around them. */
export function coarser(groups: readonly Group[], pixels: number, selected: string | null): Group[] {
  const areas = new SmallAreas(groups, pixels);
  /** In which other group a group stands now: that one may stand in a third. */
  const joined = new Map<Group, Group>();
  const left = groups.filter((one) => {
    let target = areas.around(one).find((other) => belongsTo(one, other, pixels, selected));
    if (!target) return true;
    joined.set(one, target);
    for (let next = joined.get(target); next; next = joined.get(target)) target = next;
    add(target, one);
    return false;
  });
  return withoutRepeated(left);
}
