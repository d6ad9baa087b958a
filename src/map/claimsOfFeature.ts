import type { MapGeoJSONFeature } from "maplibre-gl";

/** Ids of the claims that a drawn sign belongs to. On its way through the tiles the list has become text. */
export function claimsOfFeature({ properties }: Pick<MapGeoJSONFeature, "properties">): string[] {
  const claims: unknown = properties.claims;
  const list: unknown = typeof claims === "string" ? JSON.parse(claims) : claims;
  return Array.isArray(list) ? list.filter((claim): claim is string => typeof claim === "string") : [];
}
