import type { Areas } from "#domain/marks/areas.ts";
import type { WordedPlace } from "#domain/marks/wordedPlaces.ts";
import { areasFile } from "#load/areasFile.ts";
import { fetchText } from "#load/fetchText.ts";
import { type Loaded, loaded } from "#load/loading.ts";
import { drawBeside } from "./drawBeside.ts";

/**
 * Loads the areas of an atlas, and has places drawn in them: beside the page, or where that cannot be, on it in turns.
 * @throws where the code that draws cannot be had.
 */
export async function loadDrawnAreas(
  root: URL,
  name: string,
  places: readonly WordedPlace[],
  isAgain: boolean,
): Promise<Loaded<Areas>> {
  const file = areasFile(name);
  const asked = fetchText(root, file, isAgain);
  const ordered = asked.then((text) => (text.kind === "loaded" ? { text: text.value, places } : null));
  const [text, drawn, { rememberFootprints }] = await Promise.all([
    asked,
    drawBeside(ordered),
    import("#domain/marks/footprint.ts"),
  ]);
  if (text.kind === "failed") return text;
  if (drawn === null) {
    const { drawHere } = await import("./drawHere.ts");
    return drawHere(file, text.value, places);
  }
  rememberFootprints(drawn.areas, drawn.footprints);
  return loaded(drawn.areas);
}
