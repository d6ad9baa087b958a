import type { Hue } from "#domain/schema/vocabulary.ts";
import { hatch } from "./signs.ts";

export type Point = readonly [number, number];

const short = (value: number) => Number(value.toFixed(2));

/** Where a line of the hatch enters and leaves a convex outline, along its direction. */
function crossings(outline: readonly Point[], along: Point, offset: number): number[] {
  const [dx, dy] = along;
  const side = ([x, y]: Point) => x * -dy + y * dx - offset;
  const position = ([x, y]: Point) => x * dx + y * dy;
  return outline.flatMap((start, place) => {
    const end = outline[(place + 1) % outline.length] ?? start;
    const [one, other] = [side(start), side(end)];
    if (one > 0 === other > 0) return [];
    return [position(start) + ((position(end) - position(start)) * one) / (one - other)];
  });
}

/**
 * The hatch of a layer inside a convex outline, as an SVG path: its direction says the layer without colour.
 * Computed, so that a small sign needs no pattern and no id.
 */
export function hatchLines(outline: readonly Point[], hue: Hue, every: number = hatch[hue].every): string {
  const angle = (-hatch[hue].angle * Math.PI) / 180;
  const along: Point = [Math.cos(angle), Math.sin(angle)];
  const offsets = outline.map(([x, y]) => x * -along[1] + y * along[0]);
  const [least, most] = [Math.min(...offsets), Math.max(...offsets)];
  const lines: string[] = [];
  for (let offset = least + every / 2; offset < most; offset += every) {
    const [start, end] = crossings(outline, along, offset).sort((one, other) => one - other);
    if (start === undefined || end === undefined) continue;
    const at = (place: number) =>
      `${short(place * along[0] - offset * along[1])} ${short(place * along[1] + offset * along[0])}`;
    lines.push(`M${at(start)}L${at(end)}`);
  }
  return lines.join("");
}
