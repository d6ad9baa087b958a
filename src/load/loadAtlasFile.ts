import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { checkShape } from "./atlasShape.ts";
import { fetchJson } from "./fetchJson.ts";
import type { AtlasInUse } from "./loadAtlas.ts";
import { failed, type Loaded, loaded } from "./loading.ts";

/** Works out what the page asks of an atlas; an id in it that leads nowhere is told, not thrown. */
function putToUse(file: string, atlas: PublishedAtlas): Loaded<AtlasInUse> {
  try {
    const index = indexAtlas(atlas);
    return loaded({ index, facts: claimFacts(index) });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failed({ kind: "broken-link", file, detail });
  }
}

/** Loads and checks a file that holds a whole atlas, in any of its versions; never throws. */
export async function loadAtlasFile(root: URL, file: string): Promise<Loaded<AtlasInUse>> {
  const json = await fetchJson(root, file);
  if (json.kind === "failed") return json;
  const checked = checkShape(json.value);
  return checked.kind === "atlas" ? putToUse(file, checked.atlas) : failed({ ...checked, file });
}
