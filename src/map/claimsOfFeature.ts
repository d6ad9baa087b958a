import type { MapGeoJSONFeature } from "maplibre-gl";

/**
 * The claims of a sign as a property of its feature. Lists do not come back whole from MapLibre's tiles; ids
 * hold no spaces.
 */
export const claimsText = (claims: readonly string[]) => claims.join(" ");

/** Ids of the claims that a drawn sign belongs to. */
export function claimsOfFeature({ properties }: Pick<MapGeoJSONFeature, "properties">): string[] {
  const claims: unknown = properties.claims;
  return typeof claims === "string" ? claims.split(" ").filter((claim) => claim !== "") : [];
}
