import { readFileSync } from "node:fs";
import { join } from "node:path";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { parseAreas } from "#domain/marks/areas.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { loadAtlas } from "../../scripts/build/loadAtlas.ts";

const root = join(import.meta.dirname, "..", "..");

/** The atlas of this site, as its static maps are made from it. */
export async function staticAtlas() {
  const { atlas, areas } = await loadAtlas(root, "movements-2019");
  const index = indexAtlas(atlas);
  const facts = claimFacts(index);
  const marks = claimMarks(index, facts, parseAreas(areas));
  const overview = JSON.parse(readFileSync(join(root, "public", "geo", "overview.json"), "utf8"));
  return { facts, marks, overview, opening: atlas.about.view };
}
