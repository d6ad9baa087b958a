import { type AtlasIndex, found } from "./atlasIndex.ts";
import type { Claim } from "./schema/claim.ts";
import type { Report, Statement } from "./schema/statement.ts";
import { type Digit, type Letter, letters } from "./schema/vocabulary.ts";

/** The pair of grades of a claim: two judgements that are never blended. */
export interface Level {
  readonly letter: Letter;
  readonly digit: Digit;
}

export const levelText = ({ letter, digit }: Level) => `${letter}${digit}`;

/** A level that may be covered: what is covered has nothing to be written. */
export const shownLevel = ({ letter, digit }: { readonly [K in keyof Level]: Level[K] | null }) =>
  letter === null || digit === null ? "" : levelText({ letter, digit });

/** The letter of the most reliable of several. F is "cannot be judged": it speaks only where no other does. */
export function mostReliable(of: readonly Letter[]): Letter {
  return letters.find((letter) => letter !== "F" && of.includes(letter)) ?? "F";
}

/** The statements that assert a claim and repeat no other: where its chains start. */
export function assertingOrigins(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(({ stance, relays }) => stance === "asserts" && relays === null);
}

/** Whether a document had a statement from nobody in between, found or only named. */
export const isFirstHand = ({ via, through }: Report) => via === null && through === undefined;

function lettersOf(index: AtlasIndex, claim: Claim): Letter[] {
  const statements = index.statementsOf.get(claim.id) ?? [];
  const asserting = statements.filter(({ stance }) => stance === "asserts");
  if (claim.about === "utterance") {
    const firstHand = asserting.flatMap(({ reports }) => reports).filter(isFirstHand);
    return firstHand.map(({ source }) => {
      const { outlet } = found(index.sources, source);
      return found(index.outlets, outlet).reliability.letter;
    });
  }
  const origins = assertingOrigins(statements);
  return (origins.length > 0 ? origins : asserting).map(
    ({ speaker }) => found(index.speakers, speaker).reliability.letter,
  );
}

/**
 * The level of a claim: the editors' digit after the letter of its most reliable asserting origin. Where the
 * claim is that somebody said something, after the letter of the outlet that recorded it at first hand.
 */
export function levelOf(index: AtlasIndex, claim: Claim): Level {
  return { letter: mostReliable(lettersOf(index, claim)), digit: claim.information.digit };
}
