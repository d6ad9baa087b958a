import type { Bounds } from "../marks/mark.ts";
import { project, squarePixels, unproject } from "../marks/mercator.ts";
import type { OpeningCamera } from "./openingCamera.ts";
import type { Size } from "./sheet.ts";

/** Whatever a map shows, its middle may lie this far from the middle of its bounds: a part of their size. */
const free = 0.06;

/** A middle on one axis: the view lies within the bounds or, where it is larger, nearly in the middle of them. */
function within(middle: number, half: number, from: number, to: number): number {
  const [centre, slack] = [(from + to) / 2, (to - from) * free];
  const reach = Math.max((to - from) / 2 - half, slack);
  return Math.min(Math.max(middle, centre - reach), centre + reach);
}

/**
 * The camera nearest to one that strays from bounds in degrees no further than it must, and sees no more than all of
 * them. A map that is low and wide, or high and narrow, still shows all that a view is to show.
 */
export function constrained(
  camera: OpeningCamera,
  { width, height }: Size,
  [west, south, east, north]: Bounds,
): OpeningCamera {
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  const whole = Math.min(width / (right - left), height / (bottom - top)) / squarePixels(0);
  const zoom = Math.max(camera.zoom, Math.log2(whole));
  const pixels = squarePixels(zoom);
  const [x, y] = project([camera.longitude, camera.latitude]);
  const [middleX, middleY] = [
    within(x, width / 2 / pixels, left, right),
    within(y, height / 2 / pixels, top, bottom),
  ];
  if (middleX === x && middleY === y && zoom === camera.zoom) return camera;
  const [longitude, latitude] = unproject([middleX, middleY]);
  return { longitude, latitude, zoom };
}
