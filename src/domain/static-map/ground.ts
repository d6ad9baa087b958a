import { geoPath } from "d3-geo";
import type { Feature, FeatureCollection } from "geojson";
import { clipped } from "./clip.ts";
import { dissolve } from "./dissolve.ts";
import { pathData, type Spot, simplified, wholePixels } from "./pathData.ts";
import type { Patch } from "./room.ts";
import type { Sheet } from "./sheet.ts";

/** `public/geo/overview.json`: the basemap in little. Its README says what each part holds. */
export interface Overview {
  readonly countries: FeatureCollection;
  readonly provinces: FeatureCollection;
  readonly borders: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly labels: FeatureCollection;
}

/** The basemap of a static map as SVG path data, in drawing order. The edge of the land is its coast. */
export const groundParts = ["land", "focus", "rivers", "lakes", "provinces", "borders", "disputed"] as const;
export type GroundPart = (typeof groundParts)[number];
export type Ground = Readonly<Record<GroundPart, string>>;

/** Islands and lakes smaller than this many square pixels are specks. */
const least = 12;
/** On a map of half the world rivers are faint, and a tenth of all that is drawn. */
const riversFrom = 4;
/** Bends of less than this many pixels are not seen: on what usual maps show, and beyond it. */
const finest = { usual: 1.35, beyond: 6 } as const;

type Wanted = (properties: Feature["properties"]) => boolean;
const all: Wanted = () => true;

const finestOn =
  ({ usual: [[left, top], [right, bottom]] }: Sheet) =>
  ([x, y]: Spot) =>
    x < left || x > right || y < top || y > bottom ? finest.beyond : finest.usual;

/** How far the ground of a sheet goes, in whole pixels: as far as the sheet, or as far as the basemap does. */
export function groundExtent({ countries }: Overview, { extent, place }: Sheet): Patch {
  const [[west, south], [east, north]] = geoPath().bounds(countries);
  const [[left, top], [right, bottom]] = extent;
  const [corner, opposite] = [place(west, north), place(east, south)];
  return [
    Math.round(Math.max(left, corner[0])),
    Math.round(Math.max(top, corner[1])),
    Math.round(Math.min(right, opposite[0])),
    Math.round(Math.min(bottom, opposite[1])),
  ];
}

/**
 * Draws the ground of a sheet.
 * @param focus ISO 3166-1 codes of the countries that are drawn lighter and with their provinces.
 */
export function groundOf(overview: Overview, sheet: Sheet, focus: readonly string[]): Ground {
  const pixels = finestOn(sheet);
  const linesOf = ({ features }: FeatureCollection, wanted = all): Spot[][] =>
    features
      .filter(({ properties }) => wanted(properties))
      .flatMap(({ geometry }) => clipped(geometry, sheet));
  const drawn = (collection: FeatureCollection, wanted = all) =>
    pathData(linesOf(collection, wanted).map((line) => wholePixels(simplified(line, pixels))));
  const filled = (collection: FeatureCollection, wanted = all) =>
    pathData(
      dissolve(linesOf(collection, wanted), least).map((ring) => simplified(ring, pixels)),
      true,
    );
  const isFocus: Wanted = (properties) => focus.includes(String(properties?.unit));
  const isDisputed: Wanted = (properties) => properties?.disputed === 1;
  return {
    land: filled(overview.countries),
    focus: filled(overview.countries, isFocus),
    rivers: sheet.zoom < riversFrom ? "" : drawn(overview.rivers),
    lakes: filled(overview.lakes),
    provinces: drawn(overview.provinces, isFocus),
    borders: drawn(overview.borders, (properties) => !isDisputed(properties)),
    disputed: drawn(overview.borders, isDisputed),
  };
}
