import type { Bounds, ClaimMarks } from "../marks/mark.ts";
import type { RowWords } from "../marks/seen.ts";
import type { SeenStroke } from "../marks/seenStrokes.ts";
import type { WrittenNote } from "../marks/writtenNotes.ts";
import { type AreaShape, areaShapes } from "./areaShapes.ts";
import { type GlyphSpots, glyphPatches, glyphSpots } from "./glyphSpots.ts";
import { type Ground, groundExtent, groundOf, type Overview } from "./ground.ts";
import { type GroundLabel, groundLabels } from "./labels.ts";
import { type NoteSpot, noteSpots } from "./noteSpots.ts";
import { openingCamera } from "./openingCamera.ts";
import { type RibbonShape, ribbonShapes, type StrokeShape, strokeShapes } from "./ribbonShapes.ts";
import type { Fitted, Occupied, Patch } from "./room.ts";
import { type ScreenSize, type Sheet, type Size, type Sizes, sheetOf } from "./sheet.ts";

/** What a static map shows, and for which sizes of map it is laid out. */
export interface StaticView {
  readonly marks: ClaimMarks;
  readonly overview: Overview;
  readonly bounds: Bounds;
  /** The zoom beyond which no nearer look makes sense, where there is one. */
  readonly closest?: number | undefined;
  /** The usual map on a wide screen, and the one on a phone. */
  readonly sizes: Sizes;
  readonly selected: string | null;
  readonly language: string;
  /** What the live map writes and draws across its bows. */
  readonly notes: readonly WrittenNote[];
  readonly strokes: readonly SeenStroke[];
  readonly rowText: (row: RowWords) => string;
}

/** Everything that a static map draws, in whole pixels, in drawing order. */
export interface StaticDrawing {
  readonly sheet: Sheet;
  /** Where the ground ends. */
  readonly extent: Patch;
  readonly ground: Ground;
  readonly areas: readonly AreaShape[];
  readonly labels: Fitted<GroundLabel>["fitted"];
  readonly ribbons: readonly RibbonShape[];
  readonly strokes: readonly StrokeShape[];
  readonly notes: Fitted<NoteSpot>["fitted"];
  /** Glyphs part and join with the size of the map: two layouts, of which one is shown. */
  readonly spots: { readonly full: GlyphSpots; readonly small: GlyphSpots };
}

/** A drawing as data: what can be written to a file and read again. */
export type DrawnMap = Omit<StaticDrawing, "sheet"> & { readonly sheet: Size };

/** What is taken, and what of the page lies over a map of a size, which shows the sheet in its middle. */
function withCovered(
  { scale, patches }: Occupied,
  { width, height, covered = [] }: ScreenSize,
  sheet: Sheet,
): Occupied {
  const [x, y] = [(width - sheet.width * scale) / 2, (height - sheet.height * scale) / 2];
  const moved = covered.map(
    ([left, top, right, bottom]) => [left - x, top - y, right - x, bottom - y] as const,
  );
  return { scale, patches: [...patches, ...moved] };
}

/** Lays a static map out. Claims that a reader has filtered away are drawn too: styles hide them. */
export function staticDrawing(view: StaticView): StaticDrawing {
  const { marks, overview, bounds, sizes, closest, selected, language, rowText } = view;
  const sheet = sheetOf(bounds, sizes, closest);
  const smallZoom = openingCamera(bounds, sizes.small.width, sizes.small.height, closest).zoom;
  const scale = 2 ** (smallZoom - sheet.zoom);
  const shown = new Set(marks.glyphs.map(({ properties }) => properties.claim));
  const spotsOn = (size: "full" | "small", zoom: number) => {
    const screen = { bounds, zoom, size: sizes[size], narrow: size === "small", textOf: rowText };
    return glyphSpots(marks, sheet, screen, { shown, selected });
  };
  const [full, small] = [spotsOn("full", sheet.zoom), spotsOn("small", smallZoom)];
  const notes = noteSpots(view.notes, sheet, {
    full: { scale: 1, patches: glyphPatches(full, 1, rowText) },
    small: { scale, patches: glyphPatches(small, scale, rowText) },
  });
  const extent = groundExtent(overview, sheet);
  return {
    sheet,
    extent,
    ground: groundOf(overview, sheet, marks.countries),
    areas: areaShapes(marks, sheet),
    labels: groundLabels(overview.labels, sheet, extent, language, {
      full: withCovered(notes.rooms.full, sizes.full, sheet),
      small: withCovered(notes.rooms.small, sizes.small, sheet),
    }),
    ribbons: ribbonShapes(marks, sheet),
    strokes: strokeShapes(view.strokes, sheet, smallZoom),
    notes: notes.fitted,
    spots: { full, small },
  };
}
