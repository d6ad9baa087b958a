import type { DrawnImage } from "#map/images/signImages.ts";

export type PlaceRank = "capital" | "city";

/** Side of the picture in pixels. */
const side = 20;

/** How far a place in the picture lies beyond the edge of the sign, by its distance from the middle. */
const beyond: Readonly<Record<PlaceRank, (fromMiddle: number) => number>> = {
  // A dot, and a ring by its middle line and half its stroke.
  city: (fromMiddle) => fromMiddle - 1.6,
  capital: (fromMiddle) => Math.abs(fromMiddle - 3) - 0.6,
};

/** Draws the dot or the ring of a place as signed distances, so that the style gives it its colour. */
export function placeImage(rank: PlaceRank, pixelRatio: number): DrawnImage {
  const pixels = side * pixelRatio;
  const data = new ImageData(pixels, pixels);
  for (let index = 0; index < pixels * pixels; index++) {
    const [x, y] = [(index % pixels) + 0.5 - pixels / 2, Math.floor(index / pixels) + 0.5 - pixels / 2];
    // MapLibre has the edge at three quarters, and 8 px either way.
    data.data[4 * index + 3] = 255 * (0.75 - beyond[rank](Math.hypot(x, y) / pixelRatio) / 8);
  }
  return { data, options: { pixelRatio, sdf: true } };
}
