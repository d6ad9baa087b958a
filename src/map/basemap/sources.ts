import type { ImageSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { BasemapOptions } from "#map/basemap/basemapStyle.ts";
import { clip, labelsAddress, tileAddress, tileZooms } from "#map/basemap/files.ts";
import { frameSource } from "#map/basemap/frame.ts";

const [west, south, east, north] = clip;

/** Without its picture, which weighs as much as all tiles of a first view and comes after (`lateRelief.ts`). */
const reliefSource = (): ImageSourceSpecification => ({
  type: "image",
  coordinates: [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ],
});

/** The basemap's sources, under `root`, an absolute address that ends in "/". */
export const basemapSources = ({
  root,
  language,
}: Pick<BasemapOptions, "root" | "language">): StyleSpecification["sources"] => ({
  basemap: {
    type: "vector",
    tiles: [tileAddress(root, "{z}", "{x}", "{y}")],
    bounds: [west, south, east, north],
    minzoom: tileZooms.lowest,
    maxzoom: tileZooms.deepest,
  },
  labels: { type: "geojson", data: labelsAddress(root, language), maxzoom: 8 },
  relief: reliefSource(),
  frame: frameSource(),
});
