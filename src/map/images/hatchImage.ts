import type { Hue } from "#domain/schema/atlas.ts";
import type { Palette } from "#theme/palette.ts";
import { hatch } from "#theme/signs.ts";

type Pen = OffscreenCanvasRenderingContext2D;

/** Side of the tile in device pixels. */
export const hatchSide = 64;

/** MapLibre lets a pattern grow to twice its size before the next zoom: so it starts smaller than it is meant. */
export const hatchRatio = 2.5;

const lineWidth = 1.15;

/** Draws a tile of a layer's hatch, which repeats the hue by its direction and joins without a seam. */
export function drawHatch(pen: Pen, hue: Hue, palette: Palette): void {
  const { angle, every } = hatch[hue];
  const isSlanted = angle % 90 !== 0;
  const wanted = every * 2 * (isSlanted ? Math.SQRT2 : 1);
  const repeats = Math.round(hatchSide / wanted);
  const period = hatchSide / repeats;
  pen.lineWidth = lineWidth * hatchRatio;
  pen.strokeStyle = palette.stroke[hue];
  pen.beginPath();
  for (let line = -repeats - 1; line <= 2 * repeats + 1; line++) {
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
