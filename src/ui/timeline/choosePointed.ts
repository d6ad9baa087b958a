import type { Axis } from "#domain/timeline/axis.ts";
import { isoDay } from "#domain/timeline/days.ts";
import { chooseDay } from "#store/timeActions.ts";
import type { Boxes } from "./boxes.ts";
import { stripRows } from "./rows.ts";

/** The day of the square that lies under a point, so that who points at a statement sees it. */
function dayOfSquare({ asserting, answering }: Boxes, along: number, down: number): number | undefined {
  const away = Math.abs(down - stripRows.line);
  const row = down < stripRows.line ? asserting : answering;
  const hit = row.find(
    ({ shape, x, y, width, height }) =>
      shape === "point" &&
      along >= x - 1 &&
      along <= x + width + 1 &&
      away >= y - 1 &&
      away <= y + height + 1,
  );
  const days = hit?.marks.flatMap(({ knownFrom }) => [...knownFrom.values()]) ?? [];
  return days.find(Number.isFinite);
}

/** Chooses the day that the reader points at. */
export function choosePointed(axis: Axis, boxes: Boxes, along: number, down: number): void {
  chooseDay(isoDay(dayOfSquare(boxes, along, down) ?? axis.dayAt(along)));
}
