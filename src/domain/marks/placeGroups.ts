import { BoxGrid } from "./boxGrid.ts";
import { type Box, boxesOf, type Group, merge } from "./glyphGroups.ts";
import type { Plane } from "./mercator.ts";

export interface PlacedGroup {
  readonly group: Group;
  readonly box: Box;
}

/** Which squares of the map a ribbon crosses. */
class Squares {
  static readonly side = 16;
  readonly #taken = new Set<number>();

  #key = (column: number, row: number) => row * 2 ** 20 + column;

  add([x, y]: Plane): void {
    this.#taken.add(this.#key(Math.floor(x / Squares.side), Math.floor(y / Squares.side)));
  }

  in([left, top, right, bottom]: Box): number {
    let count = 0;
    for (let row = Math.floor(top / Squares.side); row <= Math.floor(bottom / Squares.side); row++) {
      for (
        let column = Math.floor(left / Squares.side);
        column <= Math.floor(right / Squares.side);
        column++
      ) {
        if (this.#taken.has(this.#key(column, row))) count++;
      }
    }
    return count;
  }
}

/** Rows over a place are read most easily: another side has to hide less by so many steps of a ribbon. */
const sidePenalty = [0, 1, 3, 3, 3] as const;

/** The free box that hides least of the ribbons, or null where all are taken. */
function freeBox(group: Group, taken: BoxGrid<PlacedGroup>, ribbons: Squares): Box | null {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  boxesOf(group).forEach((box, index) => {
    if (taken.over(box).length > 0) return;
    const hidden = group.seat === "beside" ? ribbons.in(box) : 0;
    const cost = hidden + (sidePenalty[index] ?? 0);
    if (cost < least) [best, least] = [box, cost];
  });
  return best;
}

/** The selected first, then rows from long to short, then what can slide along its ribbon. */
function rank({ large, seat, seats }: Group): number {
  if (large) return Number.POSITIVE_INFINITY;
  return seats.length + (seat === "ribbon" ? 0 : 0.5);
}

/** Puts groups where none hides another; where there is no room for two they become one. */
export function placeGroups(groups: readonly Group[], ribbons: readonly Plane[]): PlacedGroup[] {
  const squares = new Squares();
  for (const place of ribbons) squares.add(place);
  const taken = new BoxGrid<PlacedGroup>();
  const waiting = [...groups].sort((a, b) => rank(a) - rank(b));
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    const box = freeBox(group, taken, squares);
    const [wanted] = boxesOf(group);
    const [other] = box ? [] : taken.over(wanted);
    if (other) {
      taken.delete(other);
      waiting.push(merge(group, other.group));
    } else taken.add({ group, box: box ?? wanted });
  }
  return taken.all();
}
