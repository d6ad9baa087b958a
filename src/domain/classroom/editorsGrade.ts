import type { AtlasIndex } from "../atlasIndex.ts";
import type { ClaimFacts } from "../claimFacts.ts";
import type { DateSpan } from "../dateSpan.ts";
import { letterGivers } from "../letterGivers.ts";
import type { Digit, Letter } from "../schema/vocabulary.ts";

/** The editors' grade of a claim with all its reasons: what is shown when the level is uncovered. */
export interface EditorsGrade {
  readonly claim: string;
  readonly letter: Letter;
  readonly digit: Digit;
  /** Whose letter it is; of an outlet, as that which recorded the words. */
  readonly letterOf: {
    readonly kind: "speaker" | "outlet";
    readonly name: string;
    readonly reason: string;
  }[];
  readonly digitReason: string;
  readonly gradedBy: string;
  readonly gradedOn: DateSpan | null;
  readonly wouldChange: readonly string[];
}

export function editorsGrade(index: AtlasIndex, { claim, level }: ClaimFacts): EditorsGrade {
  const { reason, gradedBy, gradedOn, wouldChange } = claim.information;
  return {
    claim: claim.id,
    ...level,
    letterOf: letterGivers(index, claim).map((giver) => ({
      kind: giver.kind,
      name: giver.kind === "speaker" ? giver.speaker.names.en : giver.outlet.name,
      reason: giver.reliability.reason,
    })),
    digitReason: reason,
    gradedBy,
    gradedOn: index.atlas.dates[gradedOn] ?? null,
    wouldChange,
  };
}
