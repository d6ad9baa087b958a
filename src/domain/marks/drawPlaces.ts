import type { ClaimFacts } from "../claimFacts.ts";
import type { OpeningAtlas } from "../openingAtlas.ts";
import type { Areas } from "./areas.ts";
import { endsDrawer } from "./ends.ts";

/**
 * Draws the places that claims name, one at a step: by far the most of what marks cost. They are remembered with the
 * areas, so that `claimMarks` finds them drawn.
 */
export function* drawPlaces(
  index: Pick<OpeningAtlas, "places">,
  facts: readonly ClaimFacts[],
  areas: Areas,
): Generator<void> {
  const draw = endsDrawer(index, areas);
  const drawn = new Set<string>();
  for (const { claim } of facts) {
    const ends = [...claim.movements.flatMap(({ from, to }) => [from, to]), ...claim.places];
    for (const end of ends) {
      const key = end && `${end.place} ${end.precision}`;
      if (!key || drawn.has(key)) continue;
      drawn.add(key);
      draw(end);
      yield;
    }
  }
}
