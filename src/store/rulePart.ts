import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { letters, readKinds } from "#domain/schema/vocabulary.ts";
import { nothingLeftOut, tieOf, type ViewRules } from "#domain/viewRules.ts";
import { several } from "./codec.ts";
import type { QueryPart } from "./queryPart.ts";

const keys = {
  withoutTies: "without",
  withoutLetters: "without-letter",
  withoutRead: "without-read",
  withoutOutlets: "without-outlet",
  withoutSources: "without-source",
} as const satisfies Record<keyof ViewRules, string>;

/** The rules as a link to another page of the site carries them: "without=RU/state". */
export const rulePairs = (rules: ViewRules): readonly string[] =>
  Object.entries(keys).flatMap(([name, key]) => {
    const list = rules[name as keyof ViewRules];
    return list.length === 0 ? [] : [`${key}=${list.join(",")}`];
  });

/** What the reader leaves out, held to what the atlas has. */
export function rulePart({ outlets, sources }: PublishedAtlas): QueryPart<ViewRules> {
  const ties = [...new Set(outlets.map(tieOf))].sort();
  return {
    codecs: {
      withoutTies: several(keys.withoutTies, () => ties),
      withoutLetters: several(keys.withoutLetters, () => letters),
      withoutRead: several(keys.withoutRead, () => readKinds),
      withoutOutlets: several(keys.withoutOutlets, () => outlets.map(({ id }) => id)),
      withoutSources: several(keys.withoutSources, () => sources.map(({ id }) => id)),
    },
    nothing: nothingLeftOut,
    choose: ({ rules }) => rules,
    take: (rules) => ({ rules }),
  };
}
