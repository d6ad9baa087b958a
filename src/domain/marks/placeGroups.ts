import { BoxGrid } from "./boxGrid.ts";
import { candidatesOf } from "./candidates.ts";
import { type Group, merge } from "./glyphGroups.ts";
import type { HiddenGround } from "./hiddenGround.ts";
import type { Box, RowWords, Seen } from "./seen.ts";

export interface PlacedGroup {
  readonly group: Group;
  readonly box: Box;
  readonly form: RowWords["form"];
}

const countriesOf = ({ seats }: Group) => [
  ...new Set(seats.flatMap(({ properties }) => properties.countries)),
];

/** A glyph on its own ribbon hides that anyway; the large one stands between its bars. */
function hiddenBy(group: Group, box: Box, ground: HiddenGround): number {
  if (group.seat !== "ribbon") return ground.under(box, countriesOf(group));
  return group.large ? 0 : ground.under(box, []) / 8;
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
    if (cost >= least || taken.over(box).length > 0) continue;
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

/** Puts groups where none hides another; where there is no room for two they become one. */
export function placeGroups(
  groups: readonly Group[],
  ground: HiddenGround,
  seen: Seen | null,
): PlacedGroup[] {
  const taken = new BoxGrid<PlacedGroup>();
  const waiting = [...groups].sort((a, b) => rank(a) - rank(b));
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    const chosen = choose(group, taken, ground, seen);
    if (!chosen) continue;
    const { box, form, other } = chosen;
    if (other) {
      taken.delete(other);
      waiting.push(merge(group, other.group));
    } else taken.add({ group, box, form });
  }
  return taken.all();
}
