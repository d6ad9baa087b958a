import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "#theme/palette.ts";

/** Borders of countries, the disputed ones dashed, and of provinces: at low zoom only the story's. */
export const borderLayers = (palette: Palette, focus: readonly string[]): LayerSpecification[] => [
  {
    id: "provinces",
    type: "line",
    source: "basemap",
    "source-layer": "provinces",
    minzoom: 5.5,
    filter: ["!", ["in", ["get", "unit"], ["literal", [...focus]]]],
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.province,
      "line-width": 0.7,
      "line-opacity": ["interpolate", ["linear"], ["zoom"], 5.5, 0, 6.5, 0.8],
    },
  },
  {
    id: "focus-provinces",
    type: "line",
    source: "basemap",
    "source-layer": "provinces",
    minzoom: 3,
    filter: ["in", ["get", "unit"], ["literal", [...focus]]],
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.province,
      "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.5, 6, 1.1],
      "line-opacity": ["interpolate", ["linear"], ["zoom"], 3, 0.3, 4.5, 1],
    },
  },
  {
    id: "borders",
    type: "line",
    source: "basemap",
    "source-layer": "borders",
    filter: ["==", ["get", "disputed"], 0],
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.border,
      "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.5, 5, 1, 8, 1.5],
    },
  },
  {
    id: "disputed-borders",
    type: "line",
    source: "basemap",
    "source-layer": "borders",
    filter: ["==", ["get", "disputed"], 1],
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.border,
      "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.5, 5, 1, 8, 1.5],
      "line-dasharray": [3, 2.5],
    },
  },
];
