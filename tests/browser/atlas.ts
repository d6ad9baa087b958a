import { readFileSync } from "node:fs";
import { type AtlasIndex, indexAtlas } from "#domain/atlasIndex.ts";
import { type ClaimFacts, claimFacts } from "#domain/claimFacts.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";

const built = new URL("../../dist/data/movements-2019/atlas.json", import.meta.url);

/** The atlas as the built site publishes it: what the tests compare the screen with. */
export const atlas: PublishedAtlas = JSON.parse(readFileSync(built, "utf8"));
export const index: AtlasIndex = indexAtlas(atlas);
export const facts: readonly ClaimFacts[] = claimFacts(index);

export const idsWhere = (is: (facts: ClaimFacts) => boolean): string[] =>
  facts
    .filter(is)
    .map(({ claim }) => claim.id)
    .sort();

/** Whether a claim says where: only such a one can be drawn. */
export const hasPlace = ({ claim }: ClaimFacts): boolean =>
  [...claim.places, ...claim.movements.flatMap(({ from, to }) => [from, to])].some(
    (end) => end !== null && index.places.get(end.place)?.geometry !== null,
  );
