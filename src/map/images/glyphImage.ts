import type { SignImage } from "#map/images/imageNames.ts";
import { type GlyphPart, glyphShape } from "#theme/glyphShape.ts";
import type { Palette } from "#theme/palette.ts";
import { type GlyphBox, glyphSizes } from "#theme/signs.ts";

type Pen = OffscreenCanvasRenderingContext2D;
type Glyph = Extract<SignImage, { kind: "glyph" }>;

/** Room around a glyph's box for its rings, in pixels. */
const ringRoom = 7;
export const glyphSide = (size: GlyphBox) => size + 2 * ringRoom;

/** Paper under the whole glyph, so that it stands off the map. */
const ground = 1.75;
const grounds = { plain: ground, hover: 4.5, selected: ground + 5 } as const;

function drawPart(pen: Pen, { path, paint, width, dash, round }: GlyphPart, palette: Palette): void {
  const shape = new Path2D(path);
  pen.lineCap = round ? "round" : "butt";
  pen.setLineDash([...(dash ?? [])]);
  pen.fillStyle = palette[paint];
  pen.strokeStyle = palette[paint];
  if (width === null) pen.fill(shape);
  else {
    pen.lineWidth = width;
    pen.stroke(shape);
  }
}

function drawGround(pen: Pen, { size, state }: Glyph, palette: Palette): void {
  const { radius, stroke } = glyphSizes[size];
  pen.beginPath();
  pen.arc(0, 0, radius + stroke / 2 + grounds[state], 0, 2 * Math.PI);
  pen.fillStyle = palette.paper;
  pen.fill();
}

/** Draws a level glyph around the pen's origin. */
export function drawGlyph(pen: Pen, glyph: Glyph, palette: Palette): void {
  drawGround(pen, glyph, palette);
  for (const part of glyphShape(glyph.digit, glyph.denied, glyph.size, glyph.state))
    drawPart(pen, part, palette);
}
