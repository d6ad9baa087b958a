import { fold, type OpeningFacts, type PlacePrecision } from "./claimFacts.ts";
import type { Digit, Letter } from "./schema/vocabulary.ts";

/** What the reader asks to see. An empty list asks for nothing in particular, and so lets everything pass. */
export interface Filter {
  readonly layers: readonly string[] | null;
  readonly letters: readonly Letter[];
  readonly digits: readonly Digit[];
  readonly denied: "any" | "denied" | "not-denied";
  readonly precisions: readonly PlacePrecision[];
  readonly search: string;
}

export const everything: Filter = {
  layers: null,
  letters: [],
  digits: [],
  denied: "any",
  precisions: [],
  search: "",
};

const anyOf = <T>(wanted: readonly T[], value: T) => wanted.length === 0 || wanted.includes(value);

/**
 * Tells of claim after claim whether it passes a filter, which is read once for all of them. What a search looks
 * through may not be there yet: until then it leaves nothing out.
 */
export function passing(filter: Filter): (facts: OpeningFacts) => boolean {
  const words = fold(filter.search).split(/\s+/u).filter(Boolean);
  return (facts) => {
    const isDenied = facts.tally.deniedBy.length > 0;
    return (
      (filter.layers === null || filter.layers.includes(facts.claim.layer)) &&
      anyOf(filter.letters, facts.level.letter) &&
      anyOf(filter.digits, facts.level.digit) &&
      (filter.denied === "any" || (filter.denied === "denied") === isDenied) &&
      (filter.precisions.length === 0 || filter.precisions.some((code) => facts.precisions.has(code))) &&
      words.every((word) => facts.searched?.includes(word) ?? true)
    );
  };
}
