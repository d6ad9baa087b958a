import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from "geojson";
import type { Area } from "./polygons.ts";

/** A province or a country: what it covers, and its outline, apart where the line is disputed. */
export interface MapArea {
  readonly area: Area;
  readonly outline: MultiLineString;
  readonly disputedOutline: MultiLineString;
}

/** Areas by ISO 3166 code: "AF-BDG", "PK". */
export type Areas = ReadonlyMap<string, MapArea>;

const isArea = (geometry: Geometry): geometry is Area =>
  geometry.type === "Polygon" || geometry.type === "MultiPolygon";

const roleOf = (feature: Feature) => feature.properties?.role as unknown;

function linesOf(features: readonly Feature[], role: string): MultiLineString {
  const coordinates = features.flatMap((feature): Position[][] => {
    if (roleOf(feature) !== role) return [];
    const { geometry } = feature;
    if (geometry.type === "LineString") return [geometry.coordinates];
    return geometry.type === "MultiLineString" ? geometry.coordinates : [];
  });
  return { type: "MultiLineString", coordinates };
}

/**
 * Reads what the build puts together of `public/geo/areas/`: by ISO code a collection of features whose
 * `role` is "area", "outline" or "disputed-outline".
 * @throws where a code has no area.
 */
export function parseAreas(json: Readonly<Record<string, FeatureCollection>>): Areas {
  return new Map(
    Object.entries(json).map(([iso, { features }]) => {
      const area = features.find((feature) => roleOf(feature) === "area")?.geometry;
      if (!area || !isArea(area)) throw new Error(`The geometry of "${iso}" has no area.`);
      return [
        iso,
        {
          area,
          outline: linesOf(features, "outline"),
          disputedOutline: linesOf(features, "disputed-outline"),
        },
      ];
    }),
  );
}
