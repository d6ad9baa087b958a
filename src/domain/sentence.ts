import { type AtlasIndex, found } from "./atlasIndex.ts";
import type { DateSpan } from "./dateSpan.ts";
import type { Claim } from "./schema/claim.ts";
import { type Body, tallyOf } from "./tally.ts";

/**
 * What a claim's sentence has to say, in no language yet: "X said on a day that …; N reports repeat it;
 * Z denies it". Every language composes it in its own way; nothing else may speak of a claim.
 */
export interface SentenceFacts {
  readonly leads: readonly string[];
  readonly said: DateSpan | null;
  readonly that: string;
  readonly reports: number;
  readonly deniedBy: readonly Body[];
}

/** A piece of a sentence; speakers and denials are strong. */
export interface Phrase {
  readonly text: string;
  readonly strong: boolean;
}

export const plainText = (phrases: readonly Phrase[]) => phrases.map(({ text }) => text).join("");

/** The span from the first to the last of several days, or null where one of them is not known. */
function covering(spans: readonly (DateSpan | undefined)[]): DateSpan | null {
  const [first, ...rest] = spans;
  if (!first || rest.some((span) => span === undefined)) return null;
  const all = [first, ...rest.filter((span) => span !== undefined)];
  if (all.every(({ edtf }) => edtf === first.edtf)) return first;
  const ends = (key: "from" | "to") => all.map((span) => span[key]).filter((end) => end !== null);
  const [from, to] = [ends("from").sort()[0] ?? null, ends("to").sort().at(-1) ?? null];
  return {
    edtf: `${from ?? ".."}/${to ?? ".."}`,
    from,
    to,
    approximate: all.some(({ approximate }) => approximate),
    uncertain: all.some(({ uncertain }) => uncertain),
    finest: all.every(({ finest }) => finest === "day") ? "day" : "other",
  };
}

export function sentenceFacts(index: AtlasIndex, claim: Claim): SentenceFacts {
  const leading = claim.ledBy.map((id) => found(index.statements, id));
  const { reports, deniedBy } = tallyOf(index, claim);
  return {
    leads: [...new Set(leading.map(({ speaker }) => found(index.speakers, speaker).names.en))],
    said: covering(leading.map(({ said }) => index.atlas.dates[said.date])),
    that: claim.that,
    reports,
    deniedBy,
  };
}
