import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { hands } from "#map/basemap/fonts.ts";
import { isArabicScript, labelLayout, labelPaint } from "#map/basemap/labelStyle.ts";
import type { Palette } from "#theme/palette.ts";

/** Names of provinces of the story's countries, from zoom 5: they step aside for a city, but stay near. */
export const provinceLabels = (
  palette: Palette,
  language: string,
  focus: readonly string[],
): LayerSpecification => ({
  id: "province-labels",
  type: "symbol",
  source: "labels",
  minzoom: 5,
  filter: [
    "all",
    ["==", ["get", "kind"], "province"],
    ["in", ["get", "unit"], ["literal", [...focus]]],
    ["<=", ["get", "rank"], ["step", ["zoom"], 1, 6, 2, 7, 3]],
  ],
  layout: {
    ...labelLayout,
    "text-font": [hands.regular],
    "text-size": isArabicScript(language) ? 12 : 11.5,
    "text-letter-spacing": isArabicScript(language) ? 0 : 0.06,
    "text-variable-anchor-offset": ["center", [0, 0], "top", [0, 1], "bottom", [0, -1], "top", [0, 2.2]],
  },
  paint: { ...labelPaint(palette.labelCountry, palette, focus), "text-opacity": 0.85 },
});

// Arabic script has no capitals, and needs a size more to weigh the same.
const countrySize = (scale: number): ExpressionSpecification => {
  const sized = (large: number, small: number): ExpressionSpecification => [
    "match",
    ["get", "rank"],
    [1, 2],
    large * scale,
    small * scale,
  ];
  return ["interpolate", ["linear"], ["zoom"], 3, 10.5 * scale, 5, sized(13, 11.5), 7, sized(15, 13)];
};

/** Names of countries: spaced capitals, larger countries first; they step aside for a capital. */
export const countryLabels = (
  palette: Palette,
  language: string,
  focus: readonly string[],
): LayerSpecification => ({
  id: "country-labels",
  type: "symbol",
  source: "labels",
  minzoom: 2,
  filter: [
    "all",
    ["==", ["get", "kind"], "country"],
    ["<=", ["get", "rank"], ["step", ["zoom"], 1, 3, 2, 4, 3, 5, 4, 6, 5]],
  ],
  layout: {
    ...labelLayout,
    "text-font": [hands.regular],
    "text-size": countrySize(isArabicScript(language) ? 1.12 : 1),
    "text-variable-anchor-offset": ["center", [0, 0], "top", [0, 0.8], "bottom", [0, -0.8], "top", [0, 1.8]],
    "text-transform": isArabicScript(language) ? "none" : "uppercase",
    "text-letter-spacing": isArabicScript(language) ? 0 : 0.16,
  },
  paint: labelPaint(palette.labelCountry, palette, focus),
});
