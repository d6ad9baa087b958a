import type { LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { hands } from "#map/basemap/fonts.ts";
import { pairTextSize } from "#map/glyphFeatures.ts";
import { offset, offsetOf } from "#map/layers/offset.ts";
import { perFeature } from "#map/layers/perFeature.ts";
import type { Look } from "#map/look.ts";

const glyphLayout: NonNullable<SymbolLayerSpecification["layout"]> = {
  "icon-image": ["get", "image"],
  "icon-offset": offset,
  "icon-allow-overlap": true,
  "icon-padding": 1,
};

/** Level glyphs, and over them those that the reader points at or has selected. */
export const glyphLayers = ({ palette }: Look): LayerSpecification[] => [
  {
    id: "glyph",
    type: "symbol",
    source: "claim-signs",
    filter: ["has", "image"],
    layout: glyphLayout,
    paint: { "icon-opacity": perFeature(1) },
  },
  {
    id: "glyph-touched",
    type: "symbol",
    source: "claim-touched",
    layout: {
      ...glyphLayout,
      "text-field": ["get", "pair"],
      "text-font": [hands.semibold],
      "text-size": pairTextSize,
      "text-anchor": "left",
      "text-offset": offsetOf("pairOffset"),
      "text-allow-overlap": true,
      "text-optional": true,
    },
    paint: {
      "icon-opacity": perFeature(1),
      "text-color": palette.ink,
      "text-halo-color": palette.casing,
      "text-halo-width": 2,
    },
  },
];
