import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseAreas } from "#domain/marks/areas.ts";
import { en } from "#messages/en.ts";
import { claimCards } from "#publish/social/claimCards.ts";
import type { BuiltAtlas } from "./loadAtlas.ts";
import { rasterize } from "./rasterize.ts";

/** The social pictures of all claims as PNG, `c/<claim>/card.png`. */
export async function socialPictures(
  root: string,
  { atlas, areas }: BuiltAtlas,
): Promise<{ readonly fileName: string; readonly source: Uint8Array }[]> {
  const overview = JSON.parse(await readFile(join(root, "public", "geo", "overview.json"), "utf8"));
  const cards = claimCards(atlas, parseAreas(areas as Parameters<typeof parseAreas>[0]), overview, en);
  const pictures = [];
  for (const { fileName, source } of cards) {
    pictures.push({ fileName, source: await rasterize(root, source) });
  }
  return pictures;
}
