import type { Bounds, ClaimMarks } from "#domain/marks/mark.ts";
import { rowText } from "#domain/marks/rowText.ts";
import { seenStrokes } from "#domain/marks/seenStrokes.ts";
import { writtenNotes } from "#domain/marks/writtenNotes.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import { type StaticDrawing, staticDrawing } from "#domain/static-map/staticDrawing.ts";
import type { MapWords } from "#map/mapView.ts";
import { formOf, type MapForm, type RowText } from "./mapForm.ts";

/** Buttons and words over a map of a width: the caveat, the three buttons, and on a phone the one for the signs. */
const coveredOn = (width: number, button: number) =>
  [
    [16, 14, 158, 40],
    [width - 18 - button, 14, width - 16, 16 + 3 * button],
  ] as const;

/** The caveat, two buttons, and the one that asks for the live map. */
const inFrame = (width: number, height: number, button: number) => ({
  ...{ width, height },
  covered: [
    [16, 14, 180, 40],
    [width - 18 - button, 14, width - 16, 16 + 2 * button],
    [16, height - 16 - button, 144, height - 12],
  ] as const,
});

const full = (width: number, height: number) => ({ width, height, covered: coveredOn(width, 36) });
const small = (width: number, height: number) => ({
  ...{ width, height },
  covered: [...coveredOn(width, 44), [16, height - 56, 74, height - 12] as const],
});

/**
 * The map's usual sizes beside the list, and beside list and card; and on a phone of 390 by 844. Without scripts
 * there is no timeline below it.
 */
const sizes = {
  atlas: { full: full(900, 464), small: small(390, 301), widest: { width: 1156, height: 360 } },
  claim: {
    full: full(500, 457),
    small: small(390, 200),
    tallest: { width: 500, height: 590 },
    widest: { width: 600, height: 300 },
  },
  // On a wall a map has large words, and so the room of a small one; nothing lies over it.
  lesson: {
    full: { width: 270, height: 215 },
    small: { width: 240, height: 150 },
    tallest: { width: 270, height: 270 },
  },
  frame: { full: inFrame(640, 340, 44), small: inFrame(320, 240, 44) },
} as const satisfies Record<MapForm, object>;

/** An opening view, of which a static map is made. */
export interface OpeningView {
  readonly marks: ClaimMarks;
  readonly overview: Overview;
  readonly bounds: Bounds;
  /** The claim whose page it is, or null for the atlas's own. */
  readonly selected: string | null;
  /** How much room it has: as on the atlas's page, or as on a claim's. As the page is, where it is not said. */
  readonly form?: MapForm;
  readonly language: string;
  readonly words: MapWords;
}

/** Lays out the static map of a view, with what the live map would write and leave out at its zoom. */
export function layOut(view: OpeningView): { readonly drawing: StaticDrawing; readonly rowText: RowText } {
  const { marks, selected, form = formOf(selected) } = view;
  const shown = new Set(marks.boundsOf.keys());
  const nameRow: RowText = (row) => rowText(row, view);
  const drawing = staticDrawing({
    ...view,
    closest: (selected && marks.closestOf.get(selected)) || undefined,
    sizes: sizes[form],
    notes: writtenNotes({ ...view, shown }),
    strokes: seenStrokes(marks, shown),
    rowText: nameRow,
  });
  return { drawing, rowText: nameRow };
}
