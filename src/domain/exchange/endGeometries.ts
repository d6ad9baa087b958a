import type { Geometry, MultiPolygon, Point, Polygon, Position } from "geojson";
import { acledPlaces } from "../crosswalk.ts";
import type { DrawnEnd } from "../marks/ends.ts";
import type { Claim } from "../schema/claim.ts";
import type { PlaceEnd } from "../schema/place.ts";

/** What an end is to its claim. */
export type EndRole = "from" | "to" | "at";

/** Says of a place as a claim words it which it is and how exactly it is named. */
interface EndCodes {
  readonly role: EndRole;
  readonly place: string;
  readonly toponym: string;
  readonly wording: string;
  /** UCDP GED; ACLED's is null where it has no such code. */
  readonly where_prec: number;
  readonly geo_precision: number | null;
  /** Never "certain": it is where somebody says that it was. */
  readonly certainty: "less-certain" | "uncertain";
  /** Kilometres around a named point; null for outlines. */
  readonly radius_km: number | null;
}

/** GeoJSON allows further members, and Linked Places puts `certainty` here. */
export type EndGeometry = (Point | Polygon | MultiPolygon) & EndCodes;

/** Four decimals of a degree are eleven metres: finer than any outline here. */
const rounded = (value: number) => Number(value.toFixed(4));
const inPlace = ([longitude = 0, latitude = 0]: Position): Position => [
  rounded(longitude),
  rounded(latitude),
];

/** A ring ends where it begins (RFC 7946, 3.1.6). */
function ringOf(positions: readonly Position[]): Position[] {
  const ring = positions.map(inPlace);
  const [first, last] = [ring[0], ring.at(-1)];
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring;
}

function roundedGeometry(geometry: Point | Polygon | MultiPolygon): Point | Polygon | MultiPolygon {
  switch (geometry.type) {
    case "Point":
      return { type: "Point", coordinates: inPlace(geometry.coordinates) };
    case "Polygon":
      return { type: "Polygon", coordinates: geometry.coordinates.map(ringOf) };
    case "MultiPolygon": {
      const coordinates = geometry.coordinates.map((rings) => rings.map(ringOf));
      return { type: "MultiPolygon", coordinates };
    }
  }
}

export function endsOf({ movements, places }: Claim): readonly (readonly [EndRole, PlaceEnd])[] {
  const ends = [
    ...movements.flatMap(({ from, to }) => [["from", from] as const, ["to", to] as const]),
    ...places.map((place) => ["at", place] as const),
  ];
  return ends.flatMap(([role, end]) => (end ? [[role, end] as const] : []));
}

/**
 * The places of a claim, each once for each part that it plays, as areas in degrees (WGS 84): the widest area that
 * the wording allows, never one finer than its code. A movement is no line here: a link is not a route.
 */
export function endGeometries(
  claim: Claim,
  draw: (end: PlaceEnd) => DrawnEnd,
  language: string,
): readonly EndGeometry[] {
  const drawn = endsOf(claim).flatMap(([role, end]): EndGeometry[] => {
    const { place, footprint } = draw(end);
    const widest = footprint?.parts[0];
    if (!widest) return [];
    const codes: EndCodes = {
      role,
      place: place.id,
      toponym: place.names[language] ?? place.names.en,
      wording: end.wording,
      where_prec: end.precision,
      geo_precision: acledPlaces[end.precision],
      certainty: end.precision <= 2 ? "less-certain" : "uncertain",
      radius_km: footprint.radiusKm,
    };
    return [{ ...roundedGeometry(widest.geometry), ...codes }];
  });
  const once = new Map(
    drawn.map((one) => [[one.role, one.place, one.where_prec, one.wording].join("\n"), one]),
  );
  return [...once.values()];
}

/** One geometry, several together, or null for a claim that names no place that could be drawn. */
export function together(geometries: readonly EndGeometry[]): Geometry | null {
  const [only] = geometries;
  if (!only) return null;
  return geometries.length === 1 ? only : { type: "GeometryCollection", geometries: [...geometries] };
}
