import { type AtlasIndex, found } from "../atlasIndex.ts";
import type { ClaimFacts } from "../claimFacts.ts";
import { levelText } from "../level.ts";
import { bodyOf } from "../tally.ts";
import type { ExchangeWords } from "./exchangeWords.ts";
import { type When, whenOf } from "./when.ts";

/** Who answers a claim in which way, with the day (EDTF) and what was said, in our words. */
function answers(index: AtlasIndex, { claim }: ClaimFacts, words: ExchangeWords) {
  return (index.statementsOf.get(claim.id) ?? [])
    .filter(({ stance }) => stance !== "asserts")
    .map(({ id, speaker, stance, said, says }) => ({
      statement: id,
      speaker: found(index.speakers, speaker).names.en,
      body: bodyOf(found(index.speakers, speaker)).name,
      stance,
      stance_in_words: words.stance(stance),
      said: said.date,
      says,
    }));
}

/** The day or days of the event; `when` of the feature says the same in the manner of Linked Places. */
function happened({ claim, happened: span }: ClaimFacts) {
  const when: When | null = span && whenOf(span);
  return {
    happened: claim.happened?.date ?? null,
    happened_from: span?.from ?? null,
    happened_to: span?.to ?? null,
    happened_approximate: span?.approximate ?? null,
    happened_uncertain: span?.uncertain ?? null,
    happened_wording: claim.happened?.wording ?? null,
    happened_counted_from: claim.happened?.countedFrom ?? null,
    date_prec: when?.date_prec ?? null,
    time_precision: when?.time_precision ?? null,
  };
}

/**
 * What a GeoJSON feature says of its claim: flat where a spreadsheet or a map program reads it, and under `record`
 * the claim as the atlas has it, so that nothing is lost. No feature is without level, denials and caveat.
 */
export function claimProperties(index: AtlasIndex, facts: ClaimFacts, words: ExchangeWords) {
  const { claim, level, sentence, tally } = facts;
  const denied = tally.deniedBy.length > 0;
  const standing = words.standing(denied);
  return {
    title: words.title(standing, words.sentence(sentence, "short")),
    sentence: words.sentence(sentence, "full"),
    status: standing,
    level: levelText(level),
    level_in_words: words.level(level.letter, level.digit),
    source_letter: level.letter,
    source_in_words: words.letter(level.letter),
    information_digit: level.digit,
    information_in_words: words.digit(level.digit),
    level_reason: claim.information.reason,
    graded_by: claim.information.gradedBy,
    graded_on: claim.information.gradedOn,
    denied,
    denied_by: tally.deniedBy.map(({ name }) => name),
    answers: answers(index, facts, words),
    reports: tally.reports,
    origins_at_least: tally.origins.atLeast,
    origins_at_most: tally.origins.atMost,
    ...happened(facts),
    layer: claim.layer,
    layer_title: found(index.layers, claim.layer).title,
    left_out: claim.leftOut,
    caveat: words.caveat(claim.id, index.atlas.about.version),
    version: index.atlas.about.version,
    record: claim,
  };
}
export type ClaimProperties = ReturnType<typeof claimProperties>;
