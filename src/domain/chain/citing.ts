import type { AtlasIndex } from "../atlasIndex.ts";
import { findCircles } from "../check/findCircles.ts";
import { wholeChain } from "../whole-chain/wholeChain.ts";

/** One newsroom had something from another one, in these claims. */
export interface Citing {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly string[];
}

/** Which newsroom had something from which, over all claims of an atlas. */
export function citings(index: AtlasIndex): readonly Citing[] {
  const { tellers, takings } = wholeChain(index);
  const newsrooms = new Set(tellers.flatMap(({ id, kind }) => (kind === "newsroom" ? [id] : [])));
  return takings
    .filter(({ from, to }) => newsrooms.has(from) && newsrooms.has(to))
    .map(({ from, to, relays }) => {
      const claims = new Set(relays.flatMap((relay) => relay.claims));
      const inOrder = index.atlas.claims.map(({ id }) => id).filter((id) => claims.has(id));
      return { from, to, claims: inOrder };
    });
}

/**
 * Newsrooms that have things from each other in a circle, each circle once: several names there are not several
 * confirmations.
 */
export function citingCircles(all: readonly Citing[]): readonly (readonly Citing[])[] {
  const links = new Map<string, string[]>();
  for (const { from, to } of all) links.set(from, [...(links.get(from) ?? []), to]);
  return findCircles(links).map((circle) =>
    circle.flatMap((from, number) => {
      const to = circle[(number + 1) % circle.length];
      return all.filter((citing) => citing.from === from && citing.to === to);
    }),
  );
}
