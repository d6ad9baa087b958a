import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { dateTable } from "#domain/readDate.ts";
import type { Atlas } from "#domain/schema/atlas.ts";

/** Every EDTF text that an atlas holds. */
function* datesIn(atlas: Atlas): Iterable<string> {
  yield atlas.about.published;
  for (const { date } of atlas.about.changelog) yield date;
  for (const { published } of atlas.sources) if (published.date) yield published.date;
  for (const { said } of atlas.statements) yield said.date;
  for (const { happened, information } of atlas.claims) {
    yield information.gradedOn;
    if (happened) yield happened.date;
    if (happened?.countedFrom) yield happened.countedFrom;
  }
  for (const { steps } of atlas.stories) for (const { shows } of steps) if (shows.day) yield shows.day;
}

/** Resolves the dates of a checked atlas, so that no page has to carry an EDTF parser. */
export function publishAtlas(atlas: Atlas): PublishedAtlas {
  return { ...atlas, dates: dateTable(datesIn(atlas)) };
}
