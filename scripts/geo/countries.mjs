import { mergeArcs, feature as toFeature } from "topojson-client";

function geometriesByUnit(topology) {
  const units = new Map();
  for (const geometry of topology.objects.provinces.geometries) {
    const { unit } = geometry.properties;
    units.set(unit, [...(units.get(unit) ?? []), geometry]);
  }
  return units;
}

/** Each unit as a GeoJSON feature with `{ unit }`. */
export const countryFeatures = (topology) =>
  [...geometriesByUnit(topology)].map(([unit, members]) =>
    toFeature(topology, { ...mergeArcs(topology, members), properties: { unit } }),
  );

/** All land as one GeoJSON feature. */
export const landFeature = (topology) =>
  toFeature(topology, mergeArcs(topology, topology.objects.provinces.geometries));
