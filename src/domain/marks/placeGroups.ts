import { BoxGrid } from "./boxGrid.ts";
import { candidatesOf } from "./candidates.ts";
import { type Group, merge } from "./glyphGroups.ts";
import type { HiddenGround } from "./hiddenGround.ts";
import { seatCounts } from "./seatCounts.ts";
import { type Box, overlap, type RowWords, type Seen } from "./seen.ts";

export interface PlacedGroup {
  readonly group: Group;
  readonly box: Box;
  readonly form: RowWords["form"];
}

const nowhere: ReadonlySet<string> = new Set();

/** A glyph on its own ribbon hides that anyway; the large one stands between its bars. */
function hiddenBy(group: Group, box: Box, ground: HiddenGround): number {
  if (group.seat !== "ribbon") return ground.under(box, seatCounts(group.seats).countries);
  return group.large ? 0 : ground.under(box, nowhere) / 8;
}

interface Chosen extends Omit<PlacedGroup, "group"> {
  /** What stands there already, where no box is free. */
  readonly other: PlacedGroup | null;
}

/** The free box that hides least, and is nearest; null where the screen has none at all. */
function choose(
  group: Group,
  taken: BoxGrid<PlacedGroup>,
  ground: HiddenGround,
  seen: Seen | null,
): Chosen | null {
  const candidates = candidatesOf(group, seen);
  // The selected claim is never left out.
  const wanted = candidates[0] ?? (group.large ? candidatesOf(group, null)[0] : null);
  if (!wanted) return null;
  let best: Chosen | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { box, cost, form } of candidates) {
    if (cost >= least || !taken.isFree(box)) continue;
    const total = cost + hiddenBy(group, box, ground);
    if (total < least) [best, least] = [{ box, form, other: null }, total];
  }
  if (best) return best;
  const [other = null] = taken.over(wanted.box);
  return { box: wanted.box, form: wanted.form, other };
}

/** The selected first, then rows from long to short, then what can slide along its ribbon. */
function rank({ large, seat, seats }: Group): number {
  if (large) return Number.POSITIVE_INFINITY;
  return seats.length + (seat === "ribbon" ? 0 : 0.5);
}

/** Of more groups than these, those far from what is on the screen wait until the map comes to rest near them. */
const many = 600;

/** The groups that are on the screen, or come on it while the map is moved by half its size. */
function nearScreen(groups: readonly Group[], seen: Seen | null): readonly Group[] {
  if (!seen || groups.length <= many) return groups;
  const [left, top, right, bottom] = seen.box;
  const [aside, above] = [(right - left) / 2, (bottom - top) / 2];
  const around: Box = [left - aside, top - above, right + aside, bottom + above];
  return groups.filter(
    ({ large, edges, spots }) =>
      large || overlap(edges, around) || spots.some(([x, y]) => overlap([x, y, x, y], around)),
  );
}

/** Puts groups, one in a step, where none hides another; where there is no room for two they become one. */
export function* placeGroups(
  groups: readonly Group[],
  ground: HiddenGround,
  seen: Seen | null,
): Generator<void, PlacedGroup[]> {
  const taken = new BoxGrid<PlacedGroup>();
  const waiting = [...nearScreen(groups, seen)].sort((a, b) => rank(a) - rank(b));
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    const chosen = choose(group, taken, ground, seen);
    yield;
    if (!chosen) continue;
    const { box, form, other } = chosen;
    if (other) {
      taken.delete(other);
      waiting.push(merge(group, other.group));
    } else taken.add({ group, box, form });
  }
  return taken.all();
}
