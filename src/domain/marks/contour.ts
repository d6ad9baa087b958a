import type { Plane } from "./mercator.ts";

/** Values at the crossings of a grid, row by row from its north-west corner. */
export interface Field {
  readonly corner: Plane;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
}

// Sides of a cell: 0 north, 1 east, 2 south, 3 west. For each pattern of corners that are inside (1 north-west,
// 2 north-east, 4 south-east, 8 south-west) the line goes from side to side with the inside on its right.
const crossings: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
];

type Steps = Map<number, { to: number; place: Plane }>;

/**
 * For each of some levels closed lines around all that is at least that much (marching squares; Lorensen and Cline
 * 1987). The field has to be below all levels on its rim.
 */
export function contours(
  { corner, cell, columns, rows, values }: Field,
  levels: readonly number[],
): Plane[][][] {
  const value = (column: number, row: number) => values[row * columns + column] ?? 0;
  const nexts = levels.map((level): readonly [number, Steps] => [level, new Map()]);

  const key = (column: number, row: number, side: number) => {
    if (side === 0) return 2 * (row * columns + column);
    if (side === 2) return 2 * ((row + 1) * columns + column);
    return 2 * (row * columns + column + (side === 1 ? 1 : 0)) + 1;
  };
  const place = (column: number, row: number, side: number, level: number): Plane => {
    const crossing = (a: number, b: number) => (level - a) / (b - a);
    const [c, r] = [side === 1 ? column + 1 : column, side === 2 ? row + 1 : row];
    const flat = side === 0 || side === 2;
    const share = flat ? crossing(value(c, r), value(c + 1, r)) : crossing(value(c, r), value(c, r + 1));
    return [corner[0] + (c + (flat ? share : 0)) * cell, corner[1] + (r + (flat ? 0 : share)) * cell];
  };

  for (let row = 0; row < rows - 1; row++) {
    let [northWest, southWest] = [value(0, row), value(0, row + 1)];
    for (let column = 0; column < columns - 1; column++) {
      const [northEast, southEast] = [value(column + 1, row), value(column + 1, row + 1)];
      const least = Math.min(northWest, northEast, southEast, southWest);
      const most = Math.max(northWest, northEast, southEast, southWest);
      // Nearly all cells lie wholly on one side of each level.
      for (const [level, next] of least < most ? nexts : []) {
        if (level <= least || level > most) continue;
        const pattern =
          (northWest >= level ? 1 : 0) +
          (northEast >= level ? 2 : 0) +
          (southEast >= level ? 4 : 0) +
          (southWest >= level ? 8 : 0);
        for (const [from, to] of crossings[pattern] ?? []) {
          next.set(key(column, row, from), {
            to: key(column, row, to),
            place: place(column, row, from, level),
          });
        }
      }
      [northWest, southWest] = [northEast, southEast];
    }
  }
  return nexts.map(([, next]) => closeLines(next));
}

function closeLines(next: Steps): Plane[][] {
  const lines: Plane[][] = [];
  for (const start of [...next.keys()]) {
    const line: Plane[] = [];
    for (let step = next.get(start), from = start; step; step = next.get(from)) {
      line.push(step.place);
      next.delete(from);
      from = step.to;
    }
    const [first] = line;
    if (first && line.length > 2) lines.push([...line, first]);
  }
  return lines;
}
