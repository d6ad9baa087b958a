import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { letters, outletKinds, readKinds } from "#domain/schema/vocabulary.ts";
import { affiliations, type SourceOrder, sourceOrders } from "#domain/sourceFilter.ts";
import { several, single } from "./codec.ts";
import type { QueryPart } from "./queryPart.ts";
import { nothingChosenOfSources, type SourceChoices } from "./sourceChoices.ts";

const each = (values: readonly string[]) => [...new Set(values)].sort();

/** The choices of the page of sources, held to what the atlas has. */
export function sourcePart({ outlets, sources, layers, claims }: PublishedAtlas): QueryPart<SourceChoices> {
  return {
    codecs: {
      search: single("q", "", (text) => text),
      countries: several("country", () => each(outlets.map(({ country }) => country))),
      kinds: several("kind", () => outletKinds),
      affiliations: several("tied", () => affiliations),
      languages: several("language", () => each(sources.map(({ language }) => language))),
      letters: several("letter", () => letters),
      reads: several("read", () => readKinds),
      layers: several("layer", () => layers.map(({ id }) => id)),
      claims: several("carries", () => claims.map(({ id }) => id)),
      order: single<SourceOrder>("sort", "oldest", (text) => sourceOrders.find((order) => order === text)),
    },
    nothing: nothingChosenOfSources,
    choose: ({ sourceList }) => sourceList,
    take: (sourceList) => ({ sourceList }),
  };
}
