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

/** What a first view asks of a claim. Its reasons, and what was left out, are for its card. */
export type OpeningClaim = Pick<Claim, "id" | "layer" | "that" | "paragraphs" | "movements" | "places">;

/** A claim with all that a list or a map asks of it to begin with. */
export interface OpeningFacts {
  readonly claim: OpeningClaim;
  readonly level: Level;
  readonly tally: Tally;
  readonly sentence: SentenceFacts;
  readonly precisions: ReadonlySet<PlacePrecision>;
  /** When it is said to have happened; null where nobody says. */
  readonly happened: DateSpan | null;
  /** When each of its statements was made; null as long as only the opening of the atlas is there. */
  readonly said: readonly DateSpan[] | null;
  /** What a search looks through, folded; null as long as only the opening of the atlas is there. */
  readonly searched: string | null;
}

/** A claim with all that a list, a map or a filter asks of it. Made once for an atlas. */
export interface ClaimFacts extends OpeningFacts {
  readonly claim: Claim;
  readonly said: readonly DateSpan[];
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

/** What only the whole atlas tells. */
function besides(index: AtlasIndex, claim: Claim): Pick<ClaimFacts, "claim" | "said" | "searched"> {
  const said = (index.statementsOf.get(claim.id) ?? []).map(
    (statement) => index.atlas.dates[statement.said.date],
  );
  return {
    claim,
    said: said.filter((date) => date !== undefined),
    searched: fold(searchedTexts(index, claim).join("\n")),
  };
}

/**
 * The facts of a claim that the opening of its atlas has told, made whole; its levels and counts are not worked out again.
 * @throws where the atlas has no such claim.
 */
export const wholeFacts = (index: AtlasIndex, opening: OpeningFacts): ClaimFacts => ({
  ...opening,
  ...besides(index, found(index.claims, opening.claim.id)),
});

export function factsOf(index: AtlasIndex, claim: Claim): ClaimFacts {
  const { happened } = claim;
  return {
    ...besides(index, claim),
    level: levelOf(index, claim),
    tally: tallyOf(index, claim),
    sentence: sentenceFacts(index, claim),
    precisions: placePrecisionsOf(claim),
    happened: (happened && index.atlas.dates[happened.date]) ?? null,
  };
}

export const claimFacts = (index: AtlasIndex): readonly ClaimFacts[] =>
  index.atlas.claims.map((claim) => factsOf(index, claim));
