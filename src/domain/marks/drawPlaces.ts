import type { Areas } from "./areas.ts";
import { drawingOf } from "./drawing.ts";
import { footprints } from "./footprint.ts";
import type { WordedPlace } from "./wordedPlaces.ts";

/**
 * Draws places, one at a step: by far the most of what marks cost. They are remembered with the areas, so that
 * `claimMarks` finds them drawn.
 */
export function* drawPlaces(places: readonly WordedPlace[], areas: Areas): Generator<void> {
  const draw = footprints(areas);
  for (const { geometry, precision } of places) {
    const drawing = drawingOf(geometry, precision, areas);
    if (drawing) draw(drawing);
    yield;
  }
}
