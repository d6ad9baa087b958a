import type { Feature, Point } from "geojson";
import type { ClaimMarks, NoteProperties } from "./mark.ts";
import { onPlane, project, squarePixels } from "./mercator.ts";

/** What is written beside signs, in the reader's language. */
export interface NoteWords {
  readonly destinationNotStated: string;
  readonly originNotStated: string;
  /** "about 38 km" written on a circle. */
  readonly radius: (kilometres: number) => string;
}

interface WrittenView {
  readonly marks: ClaimMarks;
  readonly shown: ReadonlySet<string>;
  readonly selected: string | null;
  readonly words: NoteWords;
}

/** Pixels that a circle has to be wide before its radius can be written into it. */
const roomForRadius = 52;

type Note = Feature<Point, NoteProperties>;

function textOf({ note, radiusKm, wording }: NoteProperties, { words }: Pick<WrittenView, "words">): string {
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
export function writtenNotes(view: WrittenView): WrittenNote[] {
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
