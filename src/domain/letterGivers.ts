import { type AtlasIndex, found } from "./atlasIndex.ts";
import { assertingOrigins, isFirstHand, mostReliable } from "./level.ts";
import type { Claim } from "./schema/claim.ts";
import type { Reliability } from "./schema/grade.ts";
import type { Outlet, Speaker } from "./schema/source.ts";

/** Whose letter stands in a level. */
export type LetterGiver =
  | { readonly kind: "speaker"; readonly speaker: Speaker; readonly reliability: Reliability }
  | { readonly kind: "outlet"; readonly outlet: Outlet; readonly reliability: Reliability };

function candidates(index: AtlasIndex, claim: Claim): LetterGiver[] {
  const statements = index.statementsOf.get(claim.id) ?? [];
  const asserting = statements.filter(({ stance }) => stance === "asserts");
  if (claim.about === "utterance") {
    const firstHand = asserting.flatMap(({ reports }) => reports).filter(isFirstHand);
    const ids = new Set(firstHand.map(({ source }) => found(index.sources, source).outlet));
    const outlets = [...ids].map((id) => found(index.outlets, id));
    return outlets.map((outlet) => ({ kind: "outlet", outlet, reliability: outlet.reliability }));
  }
  const origins = assertingOrigins(statements);
  const ids = new Set((origins.length > 0 ? origins : asserting).map(({ speaker }) => speaker));
  const speakers = [...ids].map((id) => found(index.speakers, id));
  return speakers.map((speaker) => ({ kind: "speaker", speaker, reliability: speaker.reliability }));
}

/** The speakers, or the outlets that recorded an utterance, whose letter is the letter of the claim's level. */
export function letterGivers(index: AtlasIndex, claim: Claim): readonly LetterGiver[] {
  const all = candidates(index, claim);
  const letter = mostReliable(all.map(({ reliability }) => reliability.letter));
  return all.filter(({ reliability }) => reliability.letter === letter);
}
