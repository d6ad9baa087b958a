import type { AtlasIndex } from "./atlasIndex.ts";
import { found } from "./atlasIndex.ts";
import type { DateSpan } from "./dateSpan.ts";
import { type Level, levelOf } from "./level.ts";
import type { Claim } from "./schema/claim.ts";
import type { Precision } from "./schema/vocabulary.ts";
import { type SentenceFacts, sentenceFacts } from "./sentence.ts";
import { type Tally, tallyOf } from "./tally.ts";

/** How exactly a claim says where; "not-said" where an end is missing, "no-place" where it names none. */
export type PlacePrecision = Precision | "not-said" | "no-place";
export const placePrecisions = [1, 2, 3, 4, 5, 6, 7, "not-said", "no-place"] as const;

/** A claim with all that a list, a map or a filter asks of it. Made once for an atlas. */
export interface ClaimFacts {
  readonly claim: Claim;
  readonly level: Level;
  readonly tally: Tally;
  readonly sentence: SentenceFacts;
  readonly precisions: ReadonlySet<PlacePrecision>;
  /** When it is said to have happened; null where nobody says. */
  readonly happened: DateSpan | null;
  /** When each of its statements was made. */
  readonly said: readonly DateSpan[];
  /** What a search looks through, folded. */
  readonly searched: string;
}

/** Folds case, marks and typographic variants away, so that "Zubov’s" is found by "zubov's". */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’ʼ]/gu, "'").toLowerCase();
}

export function placePrecisionsOf(claim: Claim): Set<PlacePrecision> {
  const ends = [...claim.movements.flatMap(({ from, to }) => [from, to]), ...claim.places];
  if (ends.length === 0) return new Set(["no-place"]);
  return new Set(ends.map((end) => end?.precision ?? "not-said"));
}

function searchedTexts(index: AtlasIndex, claim: Claim): string[] {
  const statements = index.statementsOf.get(claim.id) ?? [];
  const speakers = statements.map(({ speaker }) => found(index.speakers, speaker));
  const ends = [...claim.movements.flatMap(({ from, to }) => [from, to]), ...claim.places];
  const places = ends.flatMap((end) => (end ? [found(index.places, end.place)] : []));
  return [
    claim.id,
    claim.that,
    found(index.layers, claim.layer).title,
    ...speakers.flatMap((speaker) => [
      ...Object.values(speaker.names),
      speaker.office,
      speaker.body?.name ?? "",
    ]),
    ...places.flatMap((place) => [...Object.values(place.names), ...place.spellings]),
  ];
}

export function factsOf(index: AtlasIndex, claim: Claim): ClaimFacts {
  const dateOf = (edtf: string | undefined) => (edtf === undefined ? undefined : index.atlas.dates[edtf]);
  const said = (index.statementsOf.get(claim.id) ?? []).map((statement) => dateOf(statement.said.date));
  return {
    claim,
    level: levelOf(index, claim),
    tally: tallyOf(index, claim),
    sentence: sentenceFacts(index, claim),
    precisions: placePrecisionsOf(claim),
    happened: dateOf(claim.happened?.date) ?? null,
    said: said.filter((date) => date !== undefined),
    searched: fold(searchedTexts(index, claim).join("\n")),
  };
}

export const claimFacts = (index: AtlasIndex): readonly ClaimFacts[] =>
  index.atlas.claims.map((claim) => factsOf(index, claim));
