import type { SymbolLayerSpecification } from "maplibre-gl";
import type { Palette } from "#theme/palette.ts";

const arabicScript = new Set(["ar", "fa", "ur"]);

/** Arabic letters join: they are never tracked, and have no capitals or italics. */
export const isArabicScript = (language: string) => arabicScript.has(language);

/** What all labels share: the important first, air around each, a halo of the ground. */
export const labelLayout: NonNullable<SymbolLayerSpecification["layout"]> = {
  "text-field": ["get", "name"],
  "symbol-sort-key": ["get", "rank"],
  "text-padding": 4,
  "text-max-width": 7,
};

/** A halo in the colour of the ground: of the story's countries, or of other land. */
export const labelPaint = (
  color: string,
  palette: Palette,
  focus: readonly string[],
): NonNullable<SymbolLayerSpecification["paint"]> => ({
  "text-color": color,
  "text-halo-color": ["case", ["in", ["get", "unit"], ["literal", [...focus]]], palette.focus, palette.land],
  "text-halo-width": 1.1,
  "text-halo-blur": 0.5,
});
