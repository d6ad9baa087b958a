import type { ImageSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { BasemapOptions } from "#map/basemap/basemapStyle.ts";
import { clip, frameSource } from "#map/basemap/frame.ts";

/** Labels have names in these languages; for any other they are in English. */
export const labelLanguages = ["en", "ru", "ar", "fa", "ur"] as const;

const inOrEnglish = (language: string) => labelLanguages.find((one) => one === language) ?? "en";

const [west, south, east, north] = clip;

export const reliefSource = (root: string): ImageSourceSpecification => ({
  type: "image",
  url: `${root}geo/relief.avif`,
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
  hasRelief,
}: Pick<BasemapOptions, "root" | "language" | "hasRelief">): StyleSpecification["sources"] => ({
  basemap: {
    type: "vector",
    tiles: [`${root}geo/tiles/{z}/{x}/{y}.pbf`],
    bounds: [west, south, east, north],
    minzoom: 0,
    maxzoom: 6,
  },
  labels: { type: "geojson", data: `${root}geo/labels/${inOrEnglish(language)}.geojson`, maxzoom: 8 },
  ...(hasRelief ? { relief: reliefSource(root) } : {}),
  frame: frameSource(),
});
