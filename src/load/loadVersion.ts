import type { AtlasShown } from "./atlasShown.ts";
import type { AtlasInUse } from "./loadAtlas.ts";
import { loadAtlasFile } from "./loadAtlasFile.ts";

/** Loads the version that is asked for, `data/<name>/versions/<version>.json`; never throws. */
export async function loadVersion(root: URL, newest: AtlasInUse, asked: string): Promise<AtlasShown> {
  const { changelog, id, version } = newest.index.atlas.about;
  if (asked === version) return { atlas: newest, version: { kind: "pinned", newest } };
  if (!changelog.some((entry) => entry.version === asked)) {
    return { atlas: newest, version: { kind: "unknown", asked } };
  }
  const found = await loadAtlasFile(root, `data/${id}/versions/${asked}.json`);
  return found.kind === "loaded"
    ? { atlas: found.value, version: { kind: "pinned", newest } }
    : { atlas: newest, version: { kind: "failed", asked, failure: found.failure } };
}
