import type { Areas } from "#domain/marks/areas.ts";
import { drawPlaces } from "#domain/marks/drawPlaces.ts";
import type { WordedPlace } from "#domain/marks/wordedPlaces.ts";
import type { Loaded } from "#load/loading.ts";
import { readAreas } from "#load/readAreas.ts";
import { readJson } from "#load/readJson.ts";
import { inTurns } from "#map/ahead/inTurns.ts";

/** Reads areas and draws places on the page, in turns with all else; never throws. */
export async function drawHere(
  file: string,
  text: string,
  places: readonly WordedPlace[],
): Promise<Loaded<Areas>> {
  const json = readJson(file, text);
  if (json.kind === "failed") return json;
  const areas = readAreas(file, json.value);
  if (areas.kind === "loaded") await inTurns(drawPlaces(places, areas.value));
  return areas;
}
