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
  const all = spans.filter((span) => span !== undefined);
  const [first] = all;
  if (!first || all.length < spans.length) return null;
  if (all.every(({ edtf }) => edtf === first.edtf)) return first;
  const from = outermost(all, "from");
  const to = outermost(all, "to");
  return {
    edtf: `${from ?? ".."}/${to ?? ".."}`,
    from,
    to,
    approximate: all.some(({ approximate }) => approximate),
    uncertain: all.some(({ uncertain }) => uncertain),
    finest: all.every(({ finest }) => finest === first.finest) ? first.finest : "other",
  };
}

/** The first beginning or the last end of several spans; one that is open leaves it open. */
function outermost(spans: readonly DateSpan[], end: "from" | "to"): string | null {
  const days = spans.map((span) => span[end]).filter((day) => day !== null);
  if (days.length < spans.length) return null;
  const earlier = (one: string, other: string) => (one < other ? one : other);
  const later = (one: string, other: string) => (one < other ? other : one);
  return days.reduce(end === "from" ? earlier : later);
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
