import { atlasDates } from "#domain/check/atlasDates.ts";
import type { PublishedAtlas, WholeAtlas } from "#domain/publishedAtlas.ts";
import { dateTable } from "#domain/readDate.ts";
import type { Atlas } from "#domain/schema/atlas.ts";
import { headOf } from "#domain/story/storyHead.ts";

/** Resolves the dates of a checked atlas, so that no page has to carry an EDTF parser. */
export const datedAtlas = (atlas: Atlas): WholeAtlas => ({
  ...atlas,
  dates: dateTable(atlasDates(atlas).map(({ date }) => date)),
});

/** The atlas as a page reads it, without the telling of its stories. */
export const publishAtlas = (atlas: Atlas): PublishedAtlas => ({
  ...datedAtlas(atlas),
  stories: atlas.stories.map(headOf),
});
