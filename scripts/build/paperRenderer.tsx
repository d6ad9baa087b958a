import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { parseAreas } from "#domain/marks/areas.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { Story } from "#domain/schema/story.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import { en } from "#messages/en.ts";
import type { PublishedFile } from "#publish/pageHead.ts";
import { paperFiles } from "#publish/paper/paperFiles.tsx";

/** What the build has read. */
export interface PaperInput {
  readonly atlas: PublishedAtlas;
  readonly stories: readonly Story[];
  readonly areas: Parameters<typeof parseAreas>[0];
  readonly overview: Overview;
}

/** All sheets to be printed, from the empty page's HTML. The build loads this as a bundle of its own. */
export function paperRenderer(
  { atlas, stories, areas, overview }: PaperInput,
  empty: string,
): PublishedFile[] {
  const index = indexAtlas(atlas);
  return paperFiles(
    { index, facts: claimFacts(index), stories, areas: parseAreas(areas), overview },
    empty,
    en,
  );
}
