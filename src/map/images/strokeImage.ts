import type { Palette } from "#theme/palette.ts";

type Pen = OffscreenCanvasRenderingContext2D;

export const strokeSide = 24;

const paths = {
  // Across a ribbon that runs to the north.
  bar: [
    [-8, 0],
    [8, 0],
  ],
  // Open, with its tip where the ribbon ends.
  chevron: [
    [-4.6, 6.2],
    [0, 0.4],
    [4.6, 6.2],
  ],
} as const;

/** Draws a bar or a chevron around the pen's origin, for a ribbon that runs to the north. */
export function drawStroke(pen: Pen, kind: keyof typeof paths, palette: Palette): void {
  const isBar = kind === "bar";
  pen.lineCap = isBar ? "butt" : "round";
  pen.lineJoin = "round";
  for (const [width, colour] of [
    [isBar ? 5.5 : 5, palette.casing],
    [isBar ? 2.5 : 2.1, palette.ink],
  ] as const) {
    pen.beginPath();
    for (const [x, y] of paths[kind]) pen.lineTo(x, y);
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.stroke();
  }
}
