import { join } from "node:path";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { parseAreas } from "#domain/marks/areas.ts";
import { loadAtlas } from "../../scripts/build/loadAtlas.ts";

export const root = join(import.meta.dirname, "..", "..");
export const site = "https://example.org/a/b/";

/** The atlas of this site as the build has it. */
export async function builtAtlas() {
  const built = await loadAtlas(root, "movements-2019");
  const index = indexAtlas(built.atlas);
  const areas = parseAreas(built.areas);
  const whole = { ...built.atlas, stories: [...built.stories] };
  return { built, whole, atlas: built.atlas, index, facts: claimFacts(index), areas };
}
