import type { Bounds } from "../marks/mark.ts";
import { project, squarePixels, unproject } from "../marks/mercator.ts";

/** Where a map of a size looks so that bounds just fit: degrees, and MapLibre's zoom. */
export interface OpeningCamera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** No opening view is nearer than this: the atlas knows few places better. */
export const closestZoom = 7.5;

const widestRoom = 48;

/** Pixels left free on each side; less on a map too small for them. The static map's styles say the same. */
export const roomAround = (width: number, height: number) => Math.min(widestRoom, width / 8, height / 8);

/**
 * The camera with which a map of `width` by `height` pixels shows bounds in its middle, with room
 * around them. MapLibre's `fitBounds` comes to the same; static and live map take theirs from here.
 * @param closest the zoom beyond which no nearer look makes sense.
 */
export function openingCamera(
  [west, south, east, north]: Bounds,
  width: number,
  height: number,
  closest = closestZoom,
): OpeningCamera {
  const room = roomAround(width, height);
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  const pixels = Math.min((width - 2 * room) / (right - left), (height - 2 * room) / (bottom - top));
  const [longitude, latitude] = unproject([(left + right) / 2, (top + bottom) / 2]);
  return { longitude, latitude, zoom: Math.min(closest, Math.log2(pixels / squarePixels(0))) };
}
