import type { Bounds } from "../marks/mark.ts";
import { project, squarePixels } from "../marks/mercator.ts";
import { closestZoom, openingCamera, roomAround } from "./openingCamera.ts";
import type { Spot } from "./pathData.ts";

/** A width and a height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The paper of a static map: how large its opening view is at the size for which it is drawn, and where on it
 * a place in degrees lies. What is drawn goes on beyond the view, for maps of another form.
 */
export interface Sheet extends Size {
  readonly zoom: number;
  readonly place: (longitude: number, latitude: number) => Spot;
  /** Corners of all that is drawn. */
  readonly extent: readonly [Spot, Spot];
}

/** From the narrowest to the widest map for which there is something drawn at its edges. */
const forms = { narrowest: 0.72, widest: 2.6 } as const;

/** What the closest zoom shows, around the middle of bounds that are smaller than that. */
function atClosest([left, top, right, bottom]: Bounds, { width, height }: Size): Bounds {
  const free = squarePixels(closestZoom);
  const room = 2 * roomAround(width, height);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [halfWidth, halfHeight] = [(width - room) / free / 2, (height - room) / free / 2];
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

/** The sheet for bounds in degrees on a map of a size; the bounds are its view. */
export function sheetOf(bounds: Bounds, size: Size): Sheet {
  const { zoom } = openingCamera(bounds, size.width, size.height);
  const [west, south, east, north] = bounds;
  const exact = [...project([west, north]), ...project([east, south])] as unknown as Bounds;
  const [left, top, right, bottom] = zoom < closestZoom ? exact : atClosest(exact, size);
  const pixels = squarePixels(zoom);
  const [width, height] = [(right - left) * pixels, (bottom - top) * pixels];
  const besides = Math.max(48, (height * forms.widest - width) / 2);
  const above = Math.max(48, (width / forms.narrowest - height) / 2);
  return {
    width: Math.round(width),
    height: Math.round(height),
    zoom,
    place(longitude, latitude) {
      const [x, y] = project([longitude, latitude]);
      return [(x - left) * pixels, (y - top) * pixels];
    },
    extent: [
      [-besides, -above],
      [width + besides, height + above],
    ],
  };
}
