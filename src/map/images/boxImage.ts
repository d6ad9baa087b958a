import type { StyleImageMetadata } from "maplibre-gl";
import type { Palette } from "#theme/palette.ts";

/** Side of the picture in pixels; its middle is stretched to the words. */
export const boxSide = 24;
const radius = 2;
const edge = 1;

/** Draws a box for words, as the buttons over the map are. */
export function drawBox(pen: OffscreenCanvasRenderingContext2D, palette: Palette): void {
  pen.beginPath();
  pen.roundRect(edge, edge, boxSide - 2 * edge, boxSide - 2 * edge, radius);
  pen.fillStyle = palette.paper;
  pen.fill();
  pen.lineWidth = edge;
  pen.strokeStyle = palette.edge;
  pen.stroke();
}

/** How the box is stretched, in pixels of the picture. */
export function boxOptions(ratio: number): Partial<StyleImageMetadata> {
  const middle: [number, number] = [8 * ratio, 16 * ratio];
  const all = boxSide * ratio;
  return { stretchX: [middle], stretchY: [middle], content: [0, 0, all, all] };
}
