import type { AtlasIndex } from "../atlasIndex.ts";
import type { ClaimFacts } from "../claimFacts.ts";
import type { Areas } from "../marks/areas.ts";
import { endsDrawer } from "../marks/ends.ts";
import { type ClaimFeature, claimFeature } from "./claimFeature.ts";
import type { ExchangeWords } from "./exchangeWords.ts";

/** What is exported, and in which words. */
export interface ExchangeMaterial {
  readonly index: AtlasIndex;
  /** The claims that go out; all others stay behind. */
  readonly facts: readonly ClaimFacts[];
  readonly words: ExchangeWords;
  /** The site's root with a slash at its end, "https://example.org/", or "" where it is not known. */
  readonly site: string;
}

/** A GeoJSON FeatureCollection (RFC 7946, WGS 84) in the profile of Linked Places. */
export interface ClaimCollection {
  readonly type: "FeatureCollection";
  readonly "@context": string;
  readonly title: string;
  readonly version: string;
  readonly published: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly attribution: string;
  readonly features: readonly ClaimFeature[];
}

const context =
  "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

export const claimAddress = (site: string, claim: string) => `${site}c/${claim}/`;

export function claimCollection(material: ExchangeMaterial, areas: Areas): ClaimCollection {
  const { index, facts, words, site } = material;
  const { editors, licence, published, title, version } = index.atlas.about;
  const draw = endsDrawer(index, areas);
  return {
    type: "FeatureCollection",
    "@context": context,
    title,
    version,
    published,
    licence,
    attribution: `${editors}; Natural Earth, GeoNames CC BY 4.0`,
    features: facts.map((one) => claimFeature(index, one, draw, words, claimAddress(site, one.claim.id))),
  };
}
