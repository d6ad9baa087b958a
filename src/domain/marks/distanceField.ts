import type { Field } from "./contour.ts";
import type { Plane } from "./mercator.ts";

const mostNodes = 24_000;

type Line = readonly [Plane, Plane];

function toLine(x: number, y: number, [[ax, ay], [bx, by]]: Line): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - dx * share, y - ay - dy * share);
}

/** A grid over lines and what lies within reach of them; its rim is out of reach. */
function gridOver(lines: readonly Line[], reach: number, cell: number): Omit<Field, "values"> {
  const xs = lines.flatMap(([[a], [b]]) => [a, b]);
  const ys = lines.flatMap(([[, a], [, b]]) => [a, b]);
  const least = (values: number[]) => values.reduce((one, other) => Math.min(one, other));
  const most = (values: number[]) => values.reduce((one, other) => Math.max(one, other));
  const corner: Plane = [least(xs) - reach - 3 * cell, least(ys) - reach - 3 * cell];
  const [width, height] = [most(xs) + reach + 3 * cell - corner[0], most(ys) + reach + 3 * cell - corner[1]];
  const side = Math.max(cell, Math.sqrt((width * height) / mostNodes));
  const rim = 3 * Math.max(0, side - cell);
  return {
    corner: [corner[0] - rim, corner[1] - rim],
    cell: side,
    columns: Math.ceil((width + 2 * rim) / side) + 3,
    rows: Math.ceil((height + 2 * rim) / side) + 3,
  };
}

/**
 * The distance to the nearest of some lines, below zero so that near is more, as a field; it is measured as far
 * as wanted.
 */
export function distanceField(lines: readonly Line[], wanted: number, cell: number): Field {
  const grid = gridOver(lines, wanted, cell);
  const { corner, cell: side, columns, rows } = grid;
  // Two cells more: where a level is crossed, both ends of the crossing have to be right.
  const reach = wanted + 2 * side;
  const values = new Float64Array(columns * rows).fill(-2 * reach);
  for (const line of lines) {
    const [[ax, ay], [bx, by]] = line;
    const from = (value: number, start: number) => Math.max(0, Math.floor((value - reach - start) / side));
    const to = (value: number, start: number) => Math.ceil((value + reach - start) / side);
    const lastColumn = Math.min(columns - 1, to(Math.max(ax, bx), corner[0]));
    const lastRow = Math.min(rows - 1, to(Math.max(ay, by), corner[1]));
    for (let row = from(Math.min(ay, by), corner[1]); row <= lastRow; row++) {
      for (let column = from(Math.min(ax, bx), corner[0]); column <= lastColumn; column++) {
        const index = row * columns + column;
        const far = toLine(corner[0] + column * side, corner[1] + row * side, line);
        values[index] = Math.max(values[index] ?? 0, -far);
      }
    }
  }
  return { ...grid, values };
}
