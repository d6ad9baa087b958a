import { type AtlasIndex, found } from "./atlasIndex.ts";
import { oldestFirst } from "./oldestFirst.ts";
import type { Claim } from "./schema/claim.ts";
import type { Speaker } from "./schema/source.ts";
import type { Statement } from "./schema/statement.ts";
import type { Stance } from "./schema/vocabulary.ts";

/** A statement with the one who makes it. */
export interface Voice {
  readonly statement: Statement;
  readonly speaker: Speaker;
}

/** Who stands where on a claim: as many denials are set beside those who lead it, and all others follow. */
export interface Voices {
  readonly saying: readonly Voice[];
  readonly denying: readonly Voice[];
  readonly others: readonly Voice[];
}

/** The ways to answer a claim, denials first. */
export const answers: readonly Stance[] = ["denies", "withdraws", "has-no-information", "qualifies"];

export function voicesOf(index: AtlasIndex, claim: Claim): Voices {
  const voice = (statement: Statement) => ({ statement, speaker: found(index.speakers, statement.speaker) });
  const statements = oldestFirst(index, index.statementsOf.get(claim.id) ?? []);
  const of = (stance: Stance) => statements.filter((statement) => statement.stance === stance).map(voice);
  const saying = claim.ledBy.map((id) => voice(found(index.statements, id)));
  const room = Math.max(1, saying.length);
  const answering = answers.flatMap(of);
  const denying = of("denies").slice(0, room);
  return {
    saying,
    denying,
    others: answering.filter(({ statement }) => !denying.some((shown) => shown.statement === statement)),
  };
}

/** The speakers of a claim, each once, in order of their first statement. */
export function claimSpeakers(index: AtlasIndex, claim: Claim): readonly Speaker[] {
  const statements = index.statementsOf.get(claim.id) ?? [];
  return [...new Set(statements.map(({ speaker }) => speaker))].map((id) => found(index.speakers, id));
}
