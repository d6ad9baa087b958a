import type { Feature, Geometry } from "geojson";
import { type AtlasIndex, found } from "../atlasIndex.ts";
import type { ClaimFacts } from "../claimFacts.ts";
import type { DrawnEnd } from "../marks/ends.ts";
import type { PlaceEnd } from "../schema/place.ts";
import { type ClaimProperties, claimProperties } from "./claimProperties.ts";
import { endGeometries, endsOf, together } from "./endGeometries.ts";
import type { ExchangeWords } from "./exchangeWords.ts";
import { type When, whenOf } from "./when.ts";

/** What Linked Places adds to a GeoJSON feature. */
interface LinkedParts {
  readonly "@id": string;
  readonly id: string;
  readonly names: readonly { readonly toponym: string }[];
  readonly types: readonly { readonly identifier: string; readonly label: string }[];
  readonly descriptions: readonly { readonly value: string; readonly lang: string }[];
  /** The documents that carry a statement on the claim. */
  readonly citations: readonly {
    readonly label: string;
    readonly "@id": string;
    readonly date: string | null;
  }[];
  /** null where nobody says when. */
  readonly when: When | null;
}

export type ClaimFeature = Feature<Geometry | null, ClaimProperties> & LinkedParts;

function citationsOf(index: AtlasIndex, { claim }: ClaimFacts): LinkedParts["citations"] {
  const reports = (index.statementsOf.get(claim.id) ?? []).flatMap((statement) => statement.reports);
  return [...new Set(reports.map(({ source }) => source))].map((id) => {
    const { outlet, published, title, url } = found(index.sources, id);
    return { label: `${found(index.outlets, outlet).name}: ${title}`, "@id": url, date: published.date };
  });
}

/**
 * One claim as a feature of the Linked Places profile of GeoJSON.
 * @param address of the claim's page; relative where the site's own is not known.
 */
export function claimFeature(
  index: AtlasIndex,
  facts: ClaimFacts,
  draw: (end: PlaceEnd) => DrawnEnd,
  words: ExchangeWords,
  address: string,
): ClaimFeature {
  const { claim, happened } = facts;
  const properties = claimProperties(index, facts, words);
  const named = new Set(endsOf(claim).map(([, { place }]) => place));
  return {
    type: "Feature",
    "@id": address,
    id: claim.id,
    properties,
    names: [...named].map((id) => {
      const { names } = found(index.places, id);
      return { toponym: names[words.language] ?? names.en };
    }),
    types: [{ identifier: "https://schema.org/Claim", label: "claim" }],
    descriptions: [{ value: `${properties.status}. ${properties.sentence}`, lang: words.language }],
    citations: citationsOf(index, facts),
    when: happened && whenOf(happened),
    geometry: together(endGeometries(claim, draw, words.language)),
  };
}
