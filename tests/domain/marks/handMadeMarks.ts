import type { FeatureCollection } from "geojson";
import { claimFacts } from "#domain/claimFacts.ts";
import { type Areas, parseAreas } from "#domain/marks/areas.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import type { ClaimMarks } from "#domain/marks/mark.ts";
import type { Atlas } from "#domain/schema/atlas.ts";
import type { Claim } from "#domain/schema/claim.ts";
import type { Place, PlaceGeometry } from "#domain/schema/place.ts";
import type { Precision } from "#domain/schema/vocabulary.ts";
import { handMadeIndex, makeClaim, makeEnd, makePlace, makeStatement } from "../handMadeAtlas.ts";

/** Two countries side by side; AF has two provinces, north and south. Degrees. */
const squares: Record<string, [number, number, number, number]> = {
  AF: [60, 30, 70, 40],
  "AF-NOR": [60, 35, 70, 40],
  "AF-SOU": [60, 30, 70, 35],
  PK: [70, 30, 80, 40],
};

function collection([west, south, east, north]: [number, number, number, number]): FeatureCollection {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: { role: "area" }, geometry: { type: "Polygon", coordinates: [ring] } },
      {
        type: "Feature",
        properties: { role: "outline" },
        geometry: { type: "MultiLineString", coordinates: [ring.slice(0, 3), ring.slice(3)] },
      },
      {
        type: "Feature",
        properties: { role: "disputed-outline" },
        geometry: { type: "LineString", coordinates: ring.slice(2, 4) },
      },
    ],
  };
}

export const someAreas: Areas = parseAreas(
  Object.fromEntries(
    Object.entries(squares).map(([iso, box]) => {
      const made = collection(box);
      const [, outline] = made.features;
      // The edge on the west and the one on the south and east.
      if (outline?.geometry.type === "MultiLineString") {
        const [west, south, east, north] = box;
        outline.geometry.coordinates = [
          [
            [west, south],
            [east, south],
            [east, north],
          ],
          [
            [west, north],
            [west, south],
          ],
        ];
      }
      return [iso, made];
    }),
  ),
);

/** Places of every kind of geometry, by what they are. */
export const geometries = {
  point: { kind: "point", at: [63, 37], source: "GeoNames" },
  circle: { kind: "circle", around: [66, 33], radiusKm: 30, reason: "The seat.", source: "GeoNames" },
  corner: { kind: "circle", around: [62, 38], radiusKm: 30, reason: "The seat.", source: "GeoNames" },
  rim: { kind: "circle", around: [69.5, 33], radiusKm: 30, reason: "The seat.", source: "GeoNames" },
  province: { kind: "provinces", iso: ["AF-NOR"] },
  country: { kind: "countries", iso: ["AF"] },
  neighbour: { kind: "countries", iso: ["PK"] },
  band: {
    kind: "band",
    along: [
      [61, 42],
      [66, 43],
      [72, 42],
    ],
    halfWidthKm: 40,
    reason: "No stretch is named.",
  },
} as const satisfies Record<string, PlaceGeometry>;
export type PlaceName = keyof typeof geometries;

const isAt = (place: PlaceName, precision: Precision) =>
  makeEnd({ place, precision, wording: `in ${place}` });

const places: Place[] = Object.entries(geometries).map(([id, geometry]) =>
  makePlace({ id, names: { en: id }, geometry: { ...geometry } as PlaceGeometry }),
);

/** What the claims of a hand-made atlas draw. */
export function marksOf(claims: Partial<Claim>[], given: Partial<Atlas> = {}): ClaimMarks {
  const made = claims.map((claim, number) => makeClaim({ id: `c${number + 1}`, places: [], ...claim }));
  const index = handMadeIndex({
    places,
    claims: made,
    statements: made.map(({ id }, number) => makeStatement({ id: `s${number + 1}`, claim: id })),
    ...given,
  });
  return claimMarks(index, claimFacts(index), someAreas);
}

/** A claim of one movement. */
export const moving = (
  from: readonly [PlaceName, Precision] | null,
  to: readonly [PlaceName, Precision] | null,
): Partial<Claim> => ({
  movements: [
    {
      from: from && isAt(...from),
      to: to && isAt(...to),
      by: "helicopter",
      basis: "endpoints-only",
      statements: ["s1"],
    },
  ],
});

export const staying = (place: PlaceName, precision: Precision): Partial<Claim> => ({
  places: [isAt(place, precision)],
});
