import type { Feature, Point } from "geojson";
import { clearSides } from "#domain/marks/noteSides.ts";
import type { Seen } from "#domain/marks/seen.ts";
import type { WrittenNote } from "#domain/marks/writtenNotes.ts";

type SidedNote = Feature<Point, WrittenNote["properties"] & { sides: string }>;

/** Notes with the sides of their place on which they are seen whole; one that is seen on none is left out. */
export const noteFeatures = (notes: readonly WrittenNote[], seen: Seen | null, zoom: number): SidedNote[] =>
  notes.flatMap((note) => {
    const { text, note: kind } = note.properties;
    const sides = clearSides(note.geometry.coordinates, text, seen, zoom);
    if (kind !== "radius" && sides.length === 0) return [];
    return [{ ...note, properties: { ...note.properties, sides: sides.join(" ") } }];
  });
