import type { ClaimFacts } from "../claimFacts.ts";

/** A claim with the number that it bears on a sheet of paper, on its map as in its list. */
export interface NumberedClaim {
  readonly number: number;
  readonly facts: ClaimFacts;
}

/** The claims that are named, each once, numbered from 1 in the order in which they come. */
export function numberedClaims(facts: readonly ClaimFacts[], ids: readonly string[]): NumberedClaim[] {
  const known = new Map(facts.map((one) => [one.claim.id, one]));
  const found = [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
  return found.map((one, place) => ({ number: place + 1, facts: one }));
}
