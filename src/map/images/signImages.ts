import { drawGlyph, glyphSide } from "#map/images/glyphImage.ts";
import { drawHatch, hatchRatio, hatchSide } from "#map/images/hatchImage.ts";
import { readImageName, type SignImage } from "#map/images/imageNames.ts";
import { drawStroke, strokeSide } from "#map/images/strokeImage.ts";
import { palettes } from "#theme/palette.ts";

export interface DrawnImage {
  readonly data: ImageData;
  readonly pixelRatio: number;
}

type Draw = (pen: OffscreenCanvasRenderingContext2D) => void;

function onCanvas(side: number, pixelRatio: number, draw: Draw): DrawnImage | null {
  const pixels = Math.round(side * pixelRatio);
  // Kept out of the graphics card: reading a picture back from there takes many times as long as drawing it.
  const pen = new OffscreenCanvas(pixels, pixels).getContext("2d", { willReadFrequently: true });
  if (!pen) return null;
  draw(pen);
  return { data: pen.getImageData(0, 0, pixels, pixels), pixelRatio };
}

/** Twice the screen's pixels, at least two: signs are small and have to stay crisp. */
const crisp = () => Math.max(2, Math.ceil(globalThis.devicePixelRatio ?? 1));

function centred(side: number, draw: Draw): DrawnImage | null {
  const ratio = crisp();
  return onCanvas(side, ratio, (pen) => {
    pen.scale(ratio, ratio);
    pen.translate(side / 2, side / 2);
    draw(pen);
  });
}

function drawImage(image: SignImage): DrawnImage | null {
  const palette = palettes[image.theme];
  switch (image.kind) {
    case "hatch":
      return onCanvas(hatchSide / hatchRatio, hatchRatio, (pen) => drawHatch(pen, image.hue, palette));
    case "glyph":
      return centred(glyphSide(image.size), (pen) => drawGlyph(pen, image, palette));
    default:
      return centred(strokeSide, (pen) => drawStroke(pen, image.kind, palette));
  }
}

/** The picture of that name, freshly drawn; null where the name is none of ours. */
export function signImage(name: string): DrawnImage | null {
  const image = readImageName(name);
  return image && drawImage(image);
}
