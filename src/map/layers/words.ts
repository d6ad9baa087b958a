import type { LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { hands } from "#map/basemap/fonts.ts";
import { isArabicScript } from "#map/basemap/labelStyle.ts";
import { offset } from "#map/layers/offset.ts";
import { unlessDimmed } from "#map/layers/state.ts";
import type { Look } from "#map/look.ts";
import { rowTextSize } from "#map/rowFeatures.ts";

const noteLayout = (language: string): NonNullable<SymbolLayerSpecification["layout"]> => ({
  "text-field": ["get", "text"],
  "text-font": [isArabicScript(language) ? hands.regular : hands.serifItalic],
  "text-size": rowTextSize,
  "text-line-height": 1.15,
});

/** Words beside signs: open ends, wordings, and radii in their circles. Of several in one place the first is written. */
export const noteLayers = ({ palette, language }: Look): LayerSpecification[] => {
  const paint: NonNullable<SymbolLayerSpecification["paint"]> = {
    "text-color": palette.ink2,
    "text-halo-color": palette.casing,
    "text-halo-width": 1.6,
    "text-opacity": unlessDimmed(1),
  };
  return [
    {
      id: "radius",
      type: "symbol",
      source: "claim-notes",
      filter: ["all", ["==", ["get", "note"], "radius"], [">=", ["zoom"], ["get", "fromZoom"]]],
      layout: noteLayout(language),
      paint,
    },
    {
      id: "note",
      type: "symbol",
      source: "claim-notes",
      filter: ["all", ["!=", ["get", "note"], "radius"], [">=", ["zoom"], ["get", "fromZoom"]]],
      layout: {
        ...noteLayout(language),
        "symbol-sort-key": ["get", "order"],
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.5,
        "text-justify": "auto",
        "text-max-width": 9,
      },
      paint,
    },
  ];
};

/** The name over a row of glyphs: "Badghis: 6 claims". */
export const rowLayers = ({ palette, language }: Look): LayerSpecification[] => [
  {
    id: "row-label",
    type: "symbol",
    source: "claim-rows",
    layout: {
      ...noteLayout(language),
      "text-offset": offset,
      "text-allow-overlap": true,
      "text-max-width": 40,
    },
    paint: { "text-color": palette.ink, "text-halo-color": palette.casing, "text-halo-width": 1.8 },
  },
];
