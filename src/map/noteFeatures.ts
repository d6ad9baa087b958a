import type { Feature, Point } from "geojson";
import type { GlyphRows, RowLabel } from "#domain/marks/glyphRows.ts";
import type { NoteProperties } from "#domain/marks/mark.ts";
import { onPlane, project, squarePixels } from "#domain/marks/mercator.ts";
import type { MapView } from "#map/mapView.ts";

/** Pixels that a circle has to be wide before its radius can be written into it. */
const roomForRadius = 52;

type Note = Feature<Point, NoteProperties>;

function textOf({ note, radiusKm, wording }: NoteProperties, { words }: Pick<MapView, "words">): string {
  if (note === "destination-not-stated") return words.destinationNotStated;
  if (note === "origin-not-stated") return words.originNotStated;
  return note === "radius" ? words.radius(radiusKm ?? 0) : (wording ?? "");
}

/** Pixels that a ribbon has to be long before words stand at its end. */
const roomForWords = 64;

function fromZoom({ properties: { radiusKm, length }, geometry }: Note): number {
  if (length !== null) return Math.log2(roomForWords / (length * squarePixels(0)));
  if (radiusKm === null) return 0;
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  const wide = 2 * onPlane(radiusKm, project([longitude, latitude])) * squarePixels(0);
  return Math.log2(roomForRadius / wide);
}

/** A note in words, from the zoom at which it has room. Of several in one place the lowest order is written. */
export type WrittenNote = Feature<
  Point,
  Pick<NoteProperties, "id" | "claims" | "note"> & { text: string; order: 0 | 1; fromZoom: number }
>;

/** Words beside the signs of shown claims. How a claim words a place is written only while it is selected. */
export function noteFeatures(view: Pick<MapView, "marks" | "shown" | "selected" | "words">): WrittenNote[] {
  const { marks, shown, selected } = view;
  const isSelected = ({ claims }: NoteProperties) => selected !== null && claims.includes(selected);
  return marks.notes
    .filter(({ properties }) => properties.claims.some((claim) => shown.has(claim)))
    .filter(({ properties }) => properties.note !== "wording" || isSelected(properties))
    .map((feature) => {
      const { id, claims, note } = feature.properties;
      const text = textOf(feature.properties, view);
      const order = isSelected(feature.properties) ? 0 : 1;
      const from = order === 0 && note !== "radius" ? 0 : fromZoom(feature);
      return { ...feature, properties: { id, claims, note, text, order, fromZoom: from } };
    });
}

export const rowTextSize = 13.5;
/** Characters of the names over a row; the first is always written. */
const longest = 26;

/** The words over a row of glyphs: "Badghis: 6 claims". */
export function rowText(
  { claims, names }: Pick<RowLabel, "claims" | "names">,
  { language, words }: Pick<MapView, "language" | "words">,
): string {
  const all = names.map((name) => name[language] ?? name.en);
  const named = all.filter((_, index) => index === 0 || all.slice(0, index + 1).join(", ").length <= longest);
  const places = [...named, ...(all.length > named.length ? ["…"] : [])].join(", ");
  const count = words.severalClaims(claims.length);
  return places === "" ? count : `${places}: ${count}`;
}

type WrittenRow = Feature<Point, Pick<RowLabel, "id" | "claims"> & { text: string; offset: number[] }>;

/** The words over rows of glyphs. */
export function rowFeatures({ labels }: GlyphRows, view: Pick<MapView, "language" | "words">): WrittenRow[] {
  return labels.map(({ geometry, properties: { id, claims, names, offset } }) => {
    const text = rowText({ claims, names }, view);
    const shift = offset.map((pixels) => pixels / rowTextSize);
    return { type: "Feature", geometry, properties: { id, claims, text, offset: shift } };
  });
}
