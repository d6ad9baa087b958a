import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { countryLabels, provinceLabels } from "#map/basemap/areaLabels.ts";
import { borderLayers } from "#map/basemap/borders.ts";
import { type BasemapFonts, fontFaces } from "#map/basemap/fonts.ts";
import { frameLayers } from "#map/basemap/frame.ts";
import { landLayers } from "#map/basemap/land.ts";
import { capitalLabels, cityLabels, townLabels } from "#map/basemap/placeLabels.ts";
import { reliefLayers } from "#map/basemap/relief.ts";
import { basemapSources } from "#map/basemap/sources.ts";
import { seaLayers, waterLayers } from "#map/basemap/water.ts";
import { waterLabels } from "#map/basemap/waterLabels.ts";
import type { Palette } from "#theme/palette.ts";

export interface BasemapOptions {
  palette: Palette;
  /** Of the labels: en, ru, ar, fa or ur; any other shows English. */
  language: string;
  /** Where the site lies, as an absolute address that ends in "/": MapLibre's worker knows no relative ones. */
  root: string;
  fonts: BasemapFonts;
  /** ISO 3166-1 codes of the story's countries, drawn lighter and with their provinces. */
  focusCountries: readonly string[];
}

/** Everything below the signs of claims: ground, waters, borders. */
export const groundLayers = ({ palette, focusCountries }: BasemapOptions): LayerSpecification[] => [
  ...seaLayers(palette),
  ...landLayers(palette, focusCountries),
  ...reliefLayers(palette),
  ...waterLayers(palette),
  ...borderLayers(palette, focusCountries),
  ...frameLayers(palette),
];

/** The labels, which may lie above or below the signs of claims. Where two collide the later layer wins. */
export const labelLayers = ({ palette, language, focusCountries }: BasemapOptions): LayerSpecification[] => [
  waterLabels(palette, language),
  townLabels(palette, focusCountries),
  provinceLabels(palette, language, focusCountries),
  cityLabels(palette, focusCountries),
  countryLabels(palette, language, focusCountries),
  capitalLabels(palette, focusCountries),
];

/** The basemap alone, as a whole style. */
export const basemapStyle = (options: BasemapOptions): StyleSpecification => ({
  version: 8,
  "font-faces": fontFaces(options.fonts),
  sources: basemapSources(options),
  layers: [...groundLayers(options), ...labelLayers(options)],
});
