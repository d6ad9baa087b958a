import { found } from "../atlasIndex.ts";
import type { OpeningFacts } from "../claimFacts.ts";
import type { OpeningAtlas } from "../openingAtlas.ts";
import type { BareGeometry } from "../schema/place.ts";
import type { Precision } from "../schema/vocabulary.ts";

/** Where a place is, and how exactly a claim words it: all that decides what is drawn of it. */
export interface WordedPlace {
  readonly geometry: BareGeometry;
  readonly precision: Precision;
}

/** The places that claims name, each once for each precision. */
export function wordedPlaces(
  { places }: Pick<OpeningAtlas, "places">,
  facts: readonly OpeningFacts[],
): WordedPlace[] {
  const worded = new Map<string, WordedPlace>();
  for (const { claim } of facts) {
    const ends = [...claim.movements.flatMap(({ from, to }) => [from, to]), ...claim.places];
    for (const end of ends) {
      const geometry = end && found(places, end.place).geometry;
      if (geometry) worded.set(`${end.place} ${end.precision}`, { geometry, precision: end.precision });
    }
  }
  return [...worded.values()];
}
