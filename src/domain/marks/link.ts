import { at, type Bow, between, bow } from "./bow.ts";
import type { Footprint } from "./footprint.ts";
import { onPlane, type Plane, project, unproject } from "./mercator.ts";
import { isInside } from "./polygons.ts";

/** A bow with the shares of its way over which it fades. */
export interface Link {
  readonly bow: Bow;
  readonly fadeIn: number;
  readonly fadeOut: number;
}

const steps = 30;
const halvings = 6;
/** Neighbours share an edge: so much of the way between their middles is drawn at least. */
const leastShare = 0.45;
const countryFade = 0.34;

const covers = ({ area }: Footprint, place: Plane) => area !== null && isInside(area, unproject(place));

/** The share between one inside and one outside of an area at which a bow crosses its edge. */
function crossing(whole: Bow, footprint: Footprint, inside: number, outside: number): number {
  let [within, without] = [inside, outside];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (within + without) / 2;
    if (covers(footprint, at(whole, middle))) within = middle;
    else without = middle;
  }
  return within;
}

/** The share of its way at which a bow has left the area in which it starts; 0 where it starts at a point. */
function leaves(whole: Bow, footprint: Footprint): number {
  for (let step = steps - 1; step >= 0; step--) {
    const share = step / steps;
    if (covers(footprint, at(whole, share))) return crossing(whole, footprint, share, share + 1 / steps);
  }
  return 0;
}

/** The share of its way at which a bow reaches the area in which it ends; 1 where it ends at a point. */
function reaches(whole: Bow, footprint: Footprint): number {
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    if (covers(footprint, at(whole, share))) return crossing(whole, footprint, share, share - 1 / steps);
  }
  return 1;
}

/**
 * The link between two drawn places, from edge to edge. From a whole country it starts inside, faded in by the
 * time it is out; to one it ends just inside. Null where one place contains the other: nothing is between them.
 */
export function link(from: Footprint, to: Footprint, bend: number): Link | null {
  const whole = bow(project(from.aim), project(to.aim), bend);
  if (covers(from, whole.to) || covers(to, whole.from)) return null;
  const [out, into] = [leaves(whole, from), reaches(whole, to)];
  const isCountry = from.shape === "country";
  let start = isCountry ? out - ((into - out) * countryFade) / (1 - countryFade) : out;
  let end = to.shape === "country" ? into + (1 - into) * 0.05 : into;
  const missing = leastShare - (end - start);
  if (missing > 0) [start, end] = [start - missing / 2, end + missing / 2];
  // Never as far as the middle of an area: that would look like a place.
  [start, end] = [Math.max(start, out * 0.25), Math.min(end, into + (1 - into) * 0.75)];
  return { bow: between(whole, start, end), fadeIn: isCountry ? countryFade : 0, fadeOut: 1 };
}

const stubDegrees = 14;
const fanDegrees = 26;
const stubBend = 0.22;
const [shortestKm, longestKm] = [85, 160];

/** So long that a glyph finds room on it, and no longer than the place is wide. */
function stubLength({ edges: [, south, , north] }: Footprint): number {
  return Math.min(longestKm, Math.max(shortestKm, (north - south) * 111));
}

/**
 * The link from a place to nowhere in particular. No direction is said, so none is meant: every such link leaves
 * to the east, a little north, and ends before it gets anywhere; several from one place fan out.
 * @param slot which of the links from this place it is, from 0.
 * @param arrives for a link from nowhere in particular to the place.
 */
export function stub(from: Footprint, slot: number, arrives: boolean): Link {
  const turn = stubDegrees + (slot % 2 === 0 ? 1 : -1) * fanDegrees * Math.ceil(slot / 2);
  const angle = ((arrives ? 180 - turn : turn) * Math.PI) / 180;
  const aim = project(from.aim);
  const towards = (length: number): Plane => [
    aim[0] + Math.cos(angle) * length,
    aim[1] - Math.sin(angle) * length,
  ];
  const isCountry = from.shape === "country";
  const length = onPlane(isCountry ? longestKm * 2 : stubLength(from), aim);
  const edge = isCountry ? 0 : edgeAlong(from, towards, length);
  const whole = bow(aim, towards(edge + length), arrives ? -stubBend : stubBend);
  const seen = between(whole, isCountry ? 0 : leaves(whole, from), 1);
  if (!arrives) return { bow: seen, fadeIn: isCountry ? countryFade : 0, fadeOut: 0.45 };
  return { bow: { from: seen.to, over: seen.over, to: seen.from }, fadeIn: 0.55, fadeOut: 1 };
}

function edgeAlong(from: Footprint, towards: (length: number) => Plane, unit: number): number {
  if (!from.area) return 0;
  let edge = 0;
  for (let step = 1; step <= 100; step++) {
    if (covers(from, towards((step * unit) / 10))) edge = (step * unit) / 10;
  }
  return edge;
}
