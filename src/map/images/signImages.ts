import type { StyleImageMetadata } from "maplibre-gl";
import { boxOptions, boxSide, drawBox } from "#map/images/boxImage.ts";
import { drawGlyph, glyphSide } from "#map/images/glyphImage.ts";
import { drawHatch, hatchRatio, hatchSide, hatchStep } from "#map/images/hatchImage.ts";
import { readImageName, type SignImage } from "#map/images/imageNames.ts";
import { placeImage } from "#map/images/placeImage.ts";
import { drawStroke, strokeSide } from "#map/images/strokeImage.ts";
import { type Palette, palettes } from "#theme/palette.ts";

export interface DrawnImage {
  readonly data: ImageData;
  readonly options: Partial<StyleImageMetadata>;
}

type Draw = (pen: OffscreenCanvasRenderingContext2D) => void;

let shared: OffscreenCanvasRenderingContext2D | null | undefined;

/**
 * One canvas for all pictures, kept out of the graphics card: reading a picture back from there takes many times as
 * long as drawing it. Made before the map is, it does not wait until the card has built the map's programs.
 */
export function preparePen(): OffscreenCanvasRenderingContext2D | null {
  shared ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  return shared;
}

function onCanvas(side: number, pixelRatio: number, draw: Draw): DrawnImage | null {
  const pixels = Math.round(side * pixelRatio);
  const pen = preparePen();
  if (!pen) return null;
  // Also makes it empty, and everything as it was at first.
  pen.canvas.width = pixels;
  pen.canvas.height = pixels;
  pen.scale(pixelRatio, pixelRatio);
  draw(pen);
  return { data: pen.getImageData(0, 0, pixels, pixels), options: { pixelRatio } };
}

/** Twice the screen's pixels, at least two: signs are small and have to stay crisp. */
const crisp = () => Math.max(2, Math.ceil(globalThis.devicePixelRatio ?? 1));

const centred = (side: number, draw: Draw) =>
  onCanvas(side, crisp(), (pen) => {
    pen.translate(side / 2, side / 2);
    draw(pen);
  });

function drawnBox(palette: Palette): DrawnImage | null {
  const drawn = onCanvas(boxSide, crisp(), (pen) => drawBox(pen, palette));
  return drawn && { ...drawn, options: { ...drawn.options, ...boxOptions(crisp()) } };
}

function drawImage(image: SignImage, zoom: number): DrawnImage | null {
  if (image.kind === "place") return placeImage(image.rank, crisp());
  const palette = palettes[image.theme];
  switch (image.kind) {
    case "hatch":
      return onCanvas(hatchSide, hatchRatio, (pen) => drawHatch(pen, image.hue, palette, zoom));
    case "glyph":
      return centred(glyphSide(image.size), (pen) => drawGlyph(pen, image, palette));
    case "box":
      return drawnBox(palette);
    default: {
      const { kind } = image;
      return centred(strokeSide, (pen) => drawStroke(pen, kind, palette));
    }
  }
}

const ahead = new Map<string, DrawnImage>();

/** A hatch is another one at another zoom. */
const keyOf = (name: string, image: SignImage, zoom: number) =>
  image.kind === "hatch" ? `${name} ${hatchStep(zoom)}` : name;

/** Draws a picture before it is asked for. */
export function drawAhead(name: string, zoom: number): void {
  const image = readImageName(name);
  const drawn = image && drawImage(image, zoom);
  if (drawn) ahead.set(keyOf(name, image, zoom), drawn);
}

/** The picture of that name, drawn for a zoom; null where the name is none of ours. */
export function signImage(name: string, zoom: number): DrawnImage | null {
  const image = readImageName(name);
  if (!image) return null;
  const key = keyOf(name, image, zoom);
  const drawn = ahead.get(key) ?? drawImage(image, zoom);
  ahead.delete(key);
  return drawn;
}
