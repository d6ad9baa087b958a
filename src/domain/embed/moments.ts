import type { Claim } from "../schema/claim.ts";
import type { SentenceFacts } from "../sentence.ts";
import { isoDay } from "../timeline/days.ts";
import { type AtlasWithFacts, knownAtlas } from "../timeline/knownAtlas.ts";
import { knownFrom } from "../timeline/knownFrom.ts";

/** What was known of a claim from a day (ISO 8601) on, until the next moment. */
export interface Moment {
  readonly from: string;
  readonly sentence: SentenceFacts;
}

/** Gives, for each claim, the days on which its sentence changed, in order; the last one is that of today. */
export function momentsOf(whole: AtlasWithFacts): (claim: Claim) => readonly Moment[] {
  const from = knownFrom(whole.index);
  const knownOn = knownAtlas(whole);
  return ({ id }) => {
    const statements = whole.index.statementsOf.get(id) ?? [];
    const days = statements
      .flatMap((statement) => [
        from.statements.get(statement.id),
        ...statement.reports.map(({ source }) => from.sources.get(source)),
      ])
      .filter((day) => day !== undefined)
      .filter(Number.isFinite);
    const moments: Moment[] = [];
    for (const day of [...new Set(days)].sort((one, other) => one - other).map(isoDay)) {
      const facts = knownOn(day).facts.find(({ claim }) => claim.id === id);
      const isNew = JSON.stringify(facts?.sentence) !== JSON.stringify(moments.at(-1)?.sentence);
      if (facts && isNew) moments.push({ from: day, sentence: facts.sentence });
    }
    return moments;
  };
}
