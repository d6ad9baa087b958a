import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { hands } from "#map/basemap/fonts.ts";
import { labelLayout, labelPaint } from "#map/basemap/labelStyle.ts";
import { imageName } from "#map/images/imageNames.ts";
import type { PlaceRank } from "#map/images/placeImage.ts";
import type { Palette } from "#theme/palette.ts";

const placeName = (rank: PlaceRank) => imageName({ kind: "place", rank });

const placeLayer = (
  id: string,
  rank: ExpressionSpecification,
  palette: Palette,
  focus: readonly string[],
): LayerSpecification => ({
  id,
  type: "symbol",
  source: "labels",
  minzoom: 3,
  filter: ["all", ["==", ["get", "kind"], "city"], rank],
  layout: {
    ...labelLayout,
    "icon-image": ["match", ["get", "rank"], 1, placeName("capital"), placeName("city")],
    "icon-padding": 1,
    "text-font": ["match", ["get", "rank"], 1, ["literal", [hands.semibold]], ["literal", [hands.regular]]],
    "text-size": ["interpolate", ["linear"], ["zoom"], 4, 12, 7, 13],
    "text-variable-anchor": ["left", "right", "top", "bottom"],
    "text-radial-offset": 0.55,
    "text-justify": "auto",
  },
  paint: { ...labelPaint(palette.labelCity, palette, focus), "icon-color": palette.labelCity },
});

/** Capitals, with a ring. */
export const capitalLabels = (palette: Palette, focus: readonly string[]): LayerSpecification =>
  placeLayer("capital-labels", ["==", ["get", "rank"], 1], palette, focus);

/** Cities, with a dot, the larger first, from zoom 4. */
export const cityLabels = (palette: Palette, focus: readonly string[]): LayerSpecification => ({
  ...placeLayer(
    "city-labels",
    ["all", [">", ["get", "rank"], 1], ["<=", ["get", "rank"], ["step", ["zoom"], 2, 5, 3]]],
    palette,
    focus,
  ),
  minzoom: 4,
});

/** Towns, from zoom 6. */
export const townLabels = (palette: Palette, focus: readonly string[]): LayerSpecification => ({
  ...placeLayer("town-labels", ["==", ["get", "rank"], 4], palette, focus),
  minzoom: 6,
});
