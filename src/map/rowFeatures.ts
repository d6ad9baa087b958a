import type { Feature, LineString, Point } from "geojson";
import type { GlyphRows, RowLabel } from "#domain/marks/glyphRows.ts";
import { rowText } from "#domain/marks/rowText.ts";
import type { MapView } from "#map/mapView.ts";

export const rowTextSize = 13.5;

interface RowProperties extends Pick<RowLabel, "id" | "claims"> {
  readonly row: "words" | "box" | "leader";
  readonly text: string;
  readonly offset: number[];
}

type RowFeature = Feature<Point | LineString, RowProperties>;

/** The words over rows of glyphs, boxes with words in their stead, and thin lines to their places. */
export function rowFeatures(
  { labels, leaders }: GlyphRows,
  view: Pick<MapView, "language" | "words">,
): RowFeature[] {
  const words = labels.map(({ geometry, properties }): RowFeature => {
    const { id, claims, form, offset } = properties;
    const text = rowText(properties, view);
    const shift = offset.map((pixels) => pixels / rowTextSize);
    const row = form === "row" ? "words" : "box";
    return { type: "Feature", geometry, properties: { id, claims, row, text, offset: shift } };
  });
  const lines = leaders.map(
    ({ geometry, properties }): RowFeature => ({
      type: "Feature",
      geometry,
      properties: { ...properties, row: "leader", text: "", offset: [0, 0] },
    }),
  );
  return [...lines, ...words];
}
