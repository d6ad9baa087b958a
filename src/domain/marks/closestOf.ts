import type { FootprintProperties, FootprintShape } from "./mark.ts";

/** Nearer than this a sign would fill the map, and its neighbours would be out of sight: zooms of MapLibre. */
const closest: Record<FootprintShape, number> = {
  point: 7.5,
  circle: 7.5,
  district: 6.5,
  province: 6.2,
  zone: 6.2,
  country: 5.5,
};

/** How close a look at each claim makes sense: no closer than the least exact of its places bears. */
export function closestOf(
  footprints: readonly { readonly properties: FootprintProperties }[],
): Map<string, number> {
  const all = new Map<string, number>();
  for (const { properties } of footprints) {
    for (const claim of properties.claims)
      all.set(claim, Math.min(all.get(claim) ?? Number.POSITIVE_INFINITY, closest[properties.shape]));
  }
  return all;
}
