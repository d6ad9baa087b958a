import type { FeatureCollection } from "geojson";
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { type BasemapOptions, groundLayers, labelLayers } from "#map/basemap/basemapStyle.ts";
import { fontFaces } from "#map/basemap/fonts.ts";
import { basemapSources } from "#map/basemap/sources.ts";
import type { ClaimData } from "#map/claimSources.ts";
import { areaLayers } from "#map/layers/areas.ts";
import { countryLayers } from "#map/layers/countries.ts";
import { glyphLayers } from "#map/layers/glyphs.ts";
import { ribbonLayers } from "#map/layers/ribbons.ts";
import { strokeLayers } from "#map/layers/strokes.ts";
import { noteLayers, rowLayers } from "#map/layers/words.ts";
import type { Look } from "#map/look.ts";

/** All layers of claims, in drawing order, by the room between them in which the basemap's labels lie. */
const belowLabels = (look: Look) => [...countryLayers(look), ...areaLayers(look)];
const aboveLabels = (look: Look) => [
  ...ribbonLayers(look),
  ...strokeLayers(look),
  ...noteLayers(look),
  ...rowLayers(look),
  ...glyphLayers(look),
];

/**
 * Pixels that each tile has of its neighbours: no line is so wide, or so far beside its place, that more of them were
 * seen in it. MapLibre's own 128 have most of a crowded map drawn twice.
 */
const buffer = 32;

const claimSource = (data: FeatureCollection, tolerance: number): GeoJSONSourceSpecification => ({
  type: "geojson",
  data,
  promoteId: "id",
  maxzoom: 9,
  tolerance,
  buffer,
});

/** A simplified bow would bend at the joints of its pieces; of thousands nobody could see a fifth of a pixel. */
const bows = { few: 0.05, many: 0.2 } as const;
const areMany = ({ features: [first] }: FeatureCollection) => first?.properties?.part === "bare ribbon";

/** The whole style: basemap, claims, labels and signs in their order. */
export function mapStyle(
  basemap: Omit<BasemapOptions, "palette" | "language">,
  look: Look,
  data: ClaimData,
): StyleSpecification {
  const options = { ...basemap, palette: look.palette, language: look.language };
  const layers: LayerSpecification[] = [
    ...groundLayers(options),
    ...belowLabels(look),
    ...labelLayers(options),
    ...aboveLabels(look),
  ];
  return {
    version: 8,
    "font-faces": fontFaces(basemap.fonts),
    sources: {
      ...basemapSources(options),
      "claim-areas": claimSource(data["claim-areas"], 0.375),
      // Drawn inside of every bend of a coast, a wide line would grow spikes.
      "claim-washes": claimSource(data["claim-washes"], 3),
      "claim-ribbons": claimSource(
        data["claim-ribbons"],
        areMany(data["claim-ribbons"]) ? bows.many : bows.few,
      ),
      "claim-strokes": claimSource(data["claim-strokes"], 0),
      "claim-signs": claimSource(data["claim-signs"], 0),
      "claim-touched": claimSource(data["claim-touched"], 0),
    },
    layers,
  };
}
