import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "#theme/palette.ts";

/** Land, and the countries of the story in a lighter tone. `focus`: ISO 3166-1 codes. */
export const landLayers = (palette: Palette, focus: readonly string[]): LayerSpecification[] => [
  {
    id: "land",
    type: "fill",
    source: "basemap",
    "source-layer": "land",
    paint: { "fill-color": palette.land },
  },
  {
    id: "focus-land",
    type: "fill",
    source: "basemap",
    "source-layer": "countries",
    filter: ["in", ["get", "unit"], ["literal", [...focus]]],
    paint: { "fill-color": palette.focus },
  },
];
