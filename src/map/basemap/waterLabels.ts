import type { LayerSpecification } from "maplibre-gl";
import { hands } from "#map/basemap/fonts.ts";
import { isArabicScript, labelLayout, labelPaint } from "#map/basemap/labelStyle.ts";
import type { Palette } from "#theme/palette.ts";

/** Names of seas, lakes and rivers: in italics, where the script has them. */
export const waterLabels = (palette: Palette, language: string): LayerSpecification => ({
  id: "water-labels",
  type: "symbol",
  source: "labels",
  minzoom: 3,
  filter: [
    "all",
    ["in", ["get", "kind"], ["literal", ["sea", "lake", "river"]]],
    ["<=", ["get", "rank"], ["step", ["zoom"], 1, 4, 2, 5, 4, 6, 5]],
  ],
  layout: {
    ...labelLayout,
    "text-font": [isArabicScript(language) ? hands.regular : hands.serifItalic],
    "text-size": ["match", ["get", "rank"], 1, 13.5, 12.5],
  },
  paint: {
    ...labelPaint(palette.labelWater, palette, []),
    "text-halo-color": ["match", ["get", "kind"], "river", palette.land, palette.water],
  },
});
