import type { Bounds } from "../marks/mark.ts";
import { project, squarePixels } from "../marks/mercator.ts";
import { closestZoom, openingCamera, roomAround } from "./openingCamera.ts";
import type { Spot } from "./pathData.ts";
import type { Patch } from "./room.ts";

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
  /** Corners of what a map of the usual size shows. What lies beyond is seen on maps that show it smaller. */
  readonly usual: readonly [Spot, Spot];
}

/** A map of a size, and what of the page lies over it: left, top, right and bottom in pixels. */
export interface ScreenSize extends Size {
  readonly covered?: readonly Patch[];
}

/** The sizes of map for which a sheet is laid out: the usual one, and the smallest. */
export interface Sizes {
  readonly full: ScreenSize;
  readonly small: ScreenSize;
  /** The highest for its width, where that is neither, and the lowest. */
  readonly tallest?: Size;
  readonly widest?: Size;
}

/** How much there is drawn beyond the view, for maps narrower and wider than those it is laid out for. */
const spare = { narrower: 0.97, wider: 1.2 } as const;

/** A little more than the room around a view. */
const leastMargin = 54;

/** Pixels to draw beyond the view on either side, and above and below it. */
function margins(
  { width, height }: Size,
  { full, small, tallest = full, widest: lowest = full }: Sizes,
): readonly [number, number] {
  const forms = [full, small, tallest, lowest].map((size) => size.width / size.height);
  const widest = Math.max(...forms) * spare.wider;
  const narrowest = Math.min(...forms) * spare.narrower;
  // What is free around the view belongs to the map too: up to a quarter of its size.
  const reach = 1.25;
  const besides = (reach * Math.max(width, height * widest) - width) / 2;
  const above = (reach * Math.max(height, width / narrowest) - height) / 2;
  return [Math.max(leastMargin, besides), Math.max(leastMargin, above)];
}

/** What the closest zoom shows, around the middle of bounds that are smaller than that. */
function atClosest([left, top, right, bottom]: Bounds, { width, height }: Size, closest: number): Bounds {
  const free = squarePixels(closest);
  const room = 2 * roomAround(width, height);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [halfWidth, halfHeight] = [(width - room) / free / 2, (height - room) / free / 2];
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

/** The sheet for bounds in degrees, as large as the usual map shows them; the bounds are its view. */
export function sheetOf(bounds: Bounds, sizes: Sizes, closest = closestZoom): Sheet {
  const { full } = sizes;
  const { zoom } = openingCamera(bounds, full.width, full.height, closest);
  const [west, south, east, north] = bounds;
  const exact = [...project([west, north]), ...project([east, south])] as unknown as Bounds;
  const [left, top, right, bottom] = zoom < closest ? exact : atClosest(exact, full, closest);
  const pixels = squarePixels(zoom);
  const [width, height] = [(right - left) * pixels, (bottom - top) * pixels];
  const [besides, above] = margins({ width, height }, sizes);
  const [free, freeAbove] = [(full.width - width) / 2, (full.height - height) / 2];
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
    usual: [
      [-free, -freeAbove],
      [width + free, height + freeAbove],
    ],
  };
}
