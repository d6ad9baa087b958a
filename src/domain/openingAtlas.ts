import type { AtlasIndex } from "./atlasIndex.ts";
import type { ClaimFacts, PlacePrecision } from "./claimFacts.ts";
import type { PublishedAtlas } from "./publishedAtlas.ts";
import type { Layer } from "./schema/atlas.ts";
import type { Place } from "./schema/place.ts";

/** What a first view asks of an atlas: enough for list, filters, legend and map. Cards and pages ask for the rest. */
export interface OpeningAtlas {
  readonly about: PublishedAtlas["about"];
  readonly layers: ReadonlyMap<string, Layer>;
  readonly places: ReadonlyMap<string, Place>;
  readonly facts: readonly ClaimFacts[];
  /** How many documents the whole atlas has. */
  readonly sources: number;
}

interface FactsInFile extends Omit<ClaimFacts, "precisions"> {
  readonly precisions: readonly PlacePrecision[];
}

/** The same as JSON holds it. */
export interface OpeningFile {
  readonly about: PublishedAtlas["about"];
  readonly layers: readonly Layer[];
  readonly places: readonly Place[];
  readonly facts: readonly FactsInFile[];
  readonly sources: number;
}

/** What a first view asks of an atlas that is there. */
export const openingOf = (
  { atlas, layers, places, sources }: AtlasIndex,
  facts: readonly ClaimFacts[],
): OpeningAtlas => ({ about: atlas.about, layers, places, facts, sources: sources.size });

export function openingFile({ atlas }: AtlasIndex, facts: readonly ClaimFacts[]): OpeningFile {
  const { about, layers, places, sources } = atlas;
  return {
    about,
    layers,
    places,
    facts: facts.map((one) => ({ ...one, precisions: [...one.precisions] })),
    sources: sources.length,
  };
}

const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((item) => [item.id, item]));

/** @throws where the file has not the shape of one that `openingFile` made. */
export const readOpening = ({ about, layers, places, facts, sources }: OpeningFile): OpeningAtlas => ({
  about,
  layers: byId(layers),
  places: byId(places),
  facts: facts.map((one) => ({ ...one, precisions: new Set(one.precisions) })),
  sources,
});
