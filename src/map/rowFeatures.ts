import type { Feature, Point } from "geojson";
import type { GlyphRows, RowLabel } from "#domain/marks/glyphRows.ts";
import { rowText } from "#domain/marks/rowText.ts";
import type { MapView } from "#map/mapView.ts";

export const rowTextSize = 13.5;

type WrittenRow = Feature<Point, Pick<RowLabel, "id" | "claims"> & { text: string; offset: number[] }>;

/** The words over rows of glyphs. */
export function rowFeatures({ labels }: GlyphRows, view: Pick<MapView, "language" | "words">): WrittenRow[] {
  return labels.map(({ geometry, properties: { id, claims, names, offset } }) => {
    const text = rowText({ claims, names }, view);
    const shift = offset.map((pixels) => pixels / rowTextSize);
    return { type: "Feature", geometry, properties: { id, claims, text, offset: shift } };
  });
}
