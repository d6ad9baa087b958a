import { atlasDates } from "#domain/check/atlasDates.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { dateTable } from "#domain/readDate.ts";
import type { Atlas } from "#domain/schema/atlas.ts";

/** Resolves the dates of a checked atlas, so that no page has to carry an EDTF parser. */
export function publishAtlas(atlas: Atlas): PublishedAtlas {
  return { ...atlas, dates: dateTable(atlasDates(atlas).map(({ date }) => date)) };
}
