import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { parseAreas } from "#domain/marks/areas.ts";
import { en } from "#messages/en.ts";
import type { PublishedFile } from "#publish/pageHead.ts";
import { paperFiles } from "#publish/paper/paperFiles.tsx";
import type { PageMaterial } from "./pagesFrom.ts";

/** All sheets to be printed, from the empty page's HTML. The build loads this as a bundle of its own. */
export function paperRenderer(
  { atlas, stories, areas, overview }: PageMaterial,
  empty: string,
): PublishedFile[] {
  const index = indexAtlas(atlas);
  return paperFiles(
    { index, facts: claimFacts(index), stories, areas: parseAreas(areas), overview },
    empty,
    en,
  );
}
