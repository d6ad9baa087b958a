import type { Feature, Polygon } from "geojson";
import type { GeoJSONSourceSpecification, LayerSpecification } from "maplibre-gl";
import { clip } from "#map/basemap/files.ts";
import { perFeature } from "#map/layers/perFeature.ts";
import type { Palette } from "#theme/palette.ts";

const bands = 16;
const depth = 4;

/** From 1 at the edge of the clip to 0 inside, without a visible beginning or end. */
const ease = (t: number) => 1 - t * t * (3 - 2 * t);

const ring = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const inset = (by: number) => ring(clip[0] + by, clip[1] + by, clip[2] - by, clip[3] - by);

const band = (outer: number[][], inner: number[][], opacity: number): Feature<Polygon> => ({
  type: "Feature",
  properties: { opacity },
  geometry: { type: "Polygon", coordinates: [outer, inner.toReversed()] },
});

/** A mat around the map, opaque outside the clip and fading in over its last four degrees. */
export const frameSource = (): GeoJSONSourceSpecification => ({
  type: "geojson",
  data: {
    type: "FeatureCollection",
    features: [
      band(ring(-180, -85, 180, 85), inset(0), 1),
      ...Array.from({ length: bands }, (_, i) =>
        band(inset((i * depth) / bands), inset(((i + 1) * depth) / bands), ease((i + 0.5) / bands)),
      ),
    ],
  },
});

export const frameLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "frame",
    type: "fill",
    source: "frame",
    paint: {
      "fill-color": perFeature(palette.paper2),
      "fill-opacity": ["get", "opacity"],
      "fill-antialias": false,
    },
  },
];

/** Where the camera may go: a little beyond the clip, so that its edge is seen for what it is. */
export const cameraBounds: [west: number, south: number, east: number, north: number] = [18, 8, 98, 55];
