import type { Bounds, ClaimMarks } from "#domain/marks/mark.ts";
import { rowText } from "#domain/marks/rowText.ts";
import { seenStrokes } from "#domain/marks/seenStrokes.ts";
import { type NoteWords, writtenNotes } from "#domain/marks/writtenNotes.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import { staticDrawing } from "#domain/static-map/staticDrawing.ts";
import type { MapMatter } from "./mapPicture.ts";

/** What a picture shows of a map. */
export interface PictureView {
  readonly marks: ClaimMarks;
  readonly overview: Overview;
  /** [west, south, east, north] in degrees. */
  readonly bounds: Bounds;
  /** The zoom beyond which no nearer look makes sense, where there is one. */
  readonly closest?: number | undefined;
  /** The claim that stands out, or null. */
  readonly selected: string | null;
  readonly language: string;
  readonly words: NoteWords & Parameters<typeof rowText>[1]["words"];
  /** Pixels of the map in the picture. */
  readonly size: { readonly width: number; readonly height: number };
}

/** Lays the map of a picture out for its own size, with what a live map of that size would write and draw. */
export function layOutPicture(view: PictureView): MapMatter {
  const { marks, selected, size } = view;
  const shown = new Set(marks.boundsOf.keys());
  const nameRow: MapMatter["rowText"] = (row) => rowText(row, view);
  const drawing = staticDrawing({
    ...view,
    sizes: { full: size, small: size },
    notes: writtenNotes({ ...view, shown }),
    strokes: seenStrokes(marks, shown),
    rowText: nameRow,
  });
  return { drawing, rowText: nameRow, selected };
}
