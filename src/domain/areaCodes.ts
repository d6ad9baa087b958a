import type { Atlas } from "./schema/atlas.ts";

/** The ISO 3166 codes of all provinces and countries whose outlines an atlas draws. */
export function areaCodes({ places }: Pick<Atlas, "places">): string[] {
  const codes = places.flatMap(({ geometry }) =>
    geometry?.kind === "provinces" || geometry?.kind === "countries" ? geometry.iso : [],
  );
  return [...new Set(codes)].sort();
}
