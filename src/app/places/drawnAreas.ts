import { type Areas, parseAreas } from "#domain/marks/areas.ts";
import { drawPlaces } from "#domain/marks/drawPlaces.ts";
import { unfoldAreas } from "#domain/marks/foldedAreas.ts";
import { drawnFootprints, type Footprint } from "#domain/marks/footprint.ts";
import type { WordedPlace } from "#domain/marks/wordedPlaces.ts";

/** What is to be drawn: a file of areas as text, and the places that lie in them. */
export interface DrawingOrder {
  readonly text: string;
  readonly places: readonly WordedPlace[];
}

/** Areas with all that was drawn in them. They share their corners, and go from thread to thread in one message. */
export interface DrawnAreas {
  readonly areas: Areas;
  readonly footprints: readonly Footprint[];
}

/**
 * Reads areas and draws places without a pause, for a thread that has nothing else to do.
 * @throws where the text holds no areas.
 */
export function drawnAreas({ text, places }: DrawingOrder): DrawnAreas {
  const areas = parseAreas(unfoldAreas(JSON.parse(text)));
  for (const _ of drawPlaces(places, areas));
  return { areas, footprints: drawnFootprints(areas) };
}
