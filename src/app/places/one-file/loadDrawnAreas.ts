import type { Areas } from "#domain/marks/areas.ts";
import { drawPlaces } from "#domain/marks/drawPlaces.ts";
import type { WordedPlace } from "#domain/marks/wordedPlaces.ts";
import { loadAreas } from "#load/loadAreas.ts";
import type { Loaded } from "#load/loading.ts";
import { inTurns } from "#map/ahead/inTurns.ts";

/** In the one-file edition: a page of a file may start no worker, so places are drawn on the page, in turns. */
export async function loadDrawnAreas(
  root: URL,
  name: string,
  places: readonly WordedPlace[],
): Promise<Loaded<Areas>> {
  const areas = await loadAreas(root, name);
  if (areas.kind === "loaded") await inTurns(drawPlaces(places, areas.value));
  return areas;
}
