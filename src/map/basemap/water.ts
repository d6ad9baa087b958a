import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "#theme/palette.ts";

/** The sea under everything. */
export const seaLayers = (palette: Palette): LayerSpecification[] => [
  { id: "sea", type: "background", paint: { "background-color": palette.water } },
];

/** Rivers and lakes, above the relief. */
export const waterLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "rivers",
    type: "line",
    source: "basemap",
    "source-layer": "rivers",
    minzoom: 3,
    layout: { "line-cap": "round", "line-join": "round" },
    paint: {
      "line-color": palette.river,
      "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.5, 5, 0.9, 8, 2],
      "line-opacity": ["interpolate", ["linear"], ["zoom"], 3, 0.4, 5, 1],
    },
  },
  {
    id: "lakes",
    type: "fill",
    source: "basemap",
    "source-layer": "lakes",
    minzoom: 2,
    paint: { "fill-color": palette.water, "fill-outline-color": palette.river },
  },
  {
    id: "coast",
    type: "line",
    source: "basemap",
    "source-layer": "coast",
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.river,
      "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.4, 6, 1],
    },
  },
];
