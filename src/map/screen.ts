import type { Map as MapLibre } from "maplibre-gl";
import { project, squarePixels } from "#domain/marks/mercator.ts";
import { rowText } from "#domain/marks/rowText.ts";
import type { Box, Seen } from "#domain/marks/seen.ts";
import { sameInputs } from "#domain/remember.ts";
import type { MapView } from "#map/mapView.ts";

/** Where the map looks, and what of its page lies over it. */
export interface Screen {
  readonly zoom: number;
  /** null before the map has a size. */
  readonly frame: {
    readonly longitude: number;
    readonly latitude: number;
    readonly width: number;
    readonly height: number;
    readonly narrow: boolean;
    /** Buttons and words over the map, in pixels from its upper left corner. */
    readonly covered: readonly Box[];
  } | null;
}

/** Below such widths, of the window or of the map in it, rows of glyphs have no room. */
const narrow = { window: 600, map: 400 } as const;
/** Pixels between words on the map and its edge, or what lies over it. */
const room = 6;

const grown = ([left, top, right, bottom]: Box, by: number): Box => [
  left - by,
  top - by,
  right + by,
  bottom + by,
];

/** The screen in pixels of the Mercator square, for the words of a language. */
export function seenOn({ zoom, frame }: Screen, view: Pick<MapView, "language" | "words">): Seen | null {
  if (!frame) return null;
  const { longitude, latitude, width, height, covered, narrow } = frame;
  const [x, y] = project([longitude, latitude]).map((share) => share * squarePixels(zoom)) as [
    number,
    number,
  ];
  const [left, top] = [x - width / 2, y - height / 2];
  const shifted = ([l, t, r, b]: Box): Box => [l + left, t + top, r + left, b + top];
  return {
    box: grown([left, top, left + width, top + height], -room),
    covered: covered.map((box) => grown(shifted(box), room)),
    narrow,
    textOf: (words) => rowText(words, view),
  };
}

/** Nothing that covers more than this share of the map is a button or a tag. */
const largest = 0.3;

/** What of the page lies over the map: the buttons, tags and credits beside and in its container. */
function covering(container: HTMLElement): Box[] {
  const whole = container.getBoundingClientRect();
  const beside = [...(container.parentElement?.children ?? [])].filter((element) => element !== container);
  return [...beside, ...container.querySelectorAll(".maplibregl-ctrl")].flatMap((element): Box[] => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width * height === 0 || width * height > largest * whole.width * whole.height) return [];
    return [[left - whole.left, top - whole.top, right - whole.left, bottom - whole.top]];
  });
}

export type ScreenMap = Pick<MapLibre, "getZoom" | "getContainer"> & {
  getCenter(): { readonly lng: number; readonly lat: number };
};

export function screenOf(map: ScreenMap): Screen {
  const container = map.getContainer();
  const { clientWidth: width, clientHeight: height } = container;
  const { lng, lat } = map.getCenter();
  const isSized = width > 0 && height > 0;
  const isNarrow = width < narrow.map || (globalThis.innerWidth ?? width) < narrow.window;
  const frame = isSized
    ? { longitude: lng, latitude: lat, width, height, narrow: isNarrow, covered: covering(container) }
    : null;
  return { zoom: map.getZoom(), frame };
}

function measures({ zoom, frame }: Screen): unknown[] {
  if (!frame) return [zoom];
  const { longitude, latitude, width, height, narrow, covered } = frame;
  return [zoom, longitude, latitude, width, height, narrow, ...covered.flat()];
}

/** Whether two screens look alike, to the pixel. */
export const sameScreen = (a: Screen, b: Screen): boolean => sameInputs(measures(a), measures(b));
