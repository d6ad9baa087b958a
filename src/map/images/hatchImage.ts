import type { Hue } from "#domain/schema/vocabulary.ts";
import type { Palette } from "#theme/palette.ts";
import { hatch } from "#theme/signs.ts";

type Pen = OffscreenCanvasRenderingContext2D;

/** Side of the tile in pixels: so wide that its number of lines can be nearly any. */
export const hatchSide = 128;
export const hatchRatio = 2;

const lineWidth = 1.15;

/** How much MapLibre enlarges a pattern at a zoom: from once to twice its size, and then anew. */
export const enlarged = (zoom: number) => 2 ** (zoom - Math.floor(zoom));

/** A tenth of a zoom: finer steps are not seen. */
export const hatchStep = (zoom: number) => Math.round(enlarged(zoom) * 14);

/** How many lines a tile has at a zoom, and how far apart they are: on the screen always about the same. */
export function hatchLines(hue: Hue, zoom: number): { readonly count: number; readonly period: number } {
  const { angle, every } = hatch[hue];
  const across = every * (angle % 90 === 0 ? 1 : Math.SQRT2);
  const count = Math.round((hatchSide * enlarged(zoom)) / across);
  return { count, period: hatchSide / count };
}

/** Draws a tile of a layer's hatch, which repeats the hue by its direction and joins without a seam. */
export function drawHatch(pen: Pen, hue: Hue, palette: Palette, zoom: number): void {
  const { angle } = hatch[hue];
  const { count, period } = hatchLines(hue, zoom);
  pen.lineWidth = lineWidth / enlarged(zoom);
  pen.strokeStyle = palette.stroke[hue];
  pen.beginPath();
  for (let line = -count - 1; line <= 2 * count + 1; line++) {
    const start = (line + 0.5) * period;
    if (angle === 0) trace(pen, -2, start, hatchSide + 2, start);
    else if (angle === 90) trace(pen, start, -2, start, hatchSide + 2);
    else if (angle === 45) trace(pen, start, 0, start - hatchSide, hatchSide);
    else trace(pen, start, 0, start + hatchSide, hatchSide);
  }
  pen.stroke();
}

/** A little longer than the tile, so that no end is seen in a corner. */
function trace(pen: Pen, x1: number, y1: number, x2: number, y2: number): void {
  const [dx, dy] = [(x2 - x1) / 16, (y2 - y1) / 16];
  pen.moveTo(x1 - dx, y1 - dy);
  pen.lineTo(x2 + dx, y2 + dy);
}
