import { nothingLeftOut, tieOf, type ViewRules } from "#domain/ownView.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { letters } from "#domain/schema/grade.ts";
import { readKinds } from "#domain/schema/source.ts";
import { several } from "./codec.ts";
import type { QueryPart } from "./queryPart.ts";

/** What the reader leaves out, held to what the atlas has. */
export function rulePart({ outlets, sources }: PublishedAtlas): QueryPart<ViewRules> {
  const ties = [...new Set(outlets.map(tieOf))].sort();
  return {
    codecs: {
      withoutTies: several("without", () => ties),
      withoutLetters: several("without-letter", () => letters),
      withoutRead: several("without-read", () => readKinds),
      withoutOutlets: several("without-outlet", () => outlets.map(({ id }) => id)),
      withoutSources: several("without-source", () => sources.map(({ id }) => id)),
    },
    nothing: nothingLeftOut,
    choose: ({ rules }) => rules,
    take: (rules) => ({ rules }),
  };
}
