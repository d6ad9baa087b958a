import type { Bounds, ClaimMarks } from "#domain/marks/mark.ts";
import { rowText } from "#domain/marks/rowText.ts";
import { seenStrokes } from "#domain/marks/seenStrokes.ts";
import { writtenNotes } from "#domain/marks/writtenNotes.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import { type StaticDrawing, staticDrawing } from "#domain/static-map/staticDrawing.ts";
import type { MapWords } from "#map/mapView.ts";

/** The map's usual sizes beside the list, and beside list and card; and on a phone of 390 by 844. */
const sizes = {
  atlas: { full: { width: 900, height: 500 }, small: { width: 390, height: 300 } },
  claim: { full: { width: 500, height: 457 }, small: { width: 390, height: 200 } },
} as const;

/** An opening view, of which a static map is made. */
export interface OpeningView {
  readonly marks: ClaimMarks;
  readonly overview: Overview;
  readonly bounds: Bounds;
  /** The claim whose page it is, or null for the atlas's own. */
  readonly selected: string | null;
  readonly language: string;
  readonly words: MapWords;
}

export type RowText = (row: Parameters<typeof rowText>[0]) => string;

/** Lays out the static map of a view, with what the live map would write and leave out at its zoom. */
export function layOut(view: OpeningView): { readonly drawing: StaticDrawing; readonly rowText: RowText } {
  const { marks, selected } = view;
  const shown = new Set(marks.boundsOf.keys());
  const nameRow: RowText = (row) => rowText(row, view);
  const drawing = staticDrawing({
    ...view,
    sizes: sizes[selected === null ? "atlas" : "claim"],
    notes: writtenNotes({ ...view, shown }),
    strokes: seenStrokes(marks, shown),
    rowText: nameRow,
  });
  return { drawing, rowText: nameRow };
}
