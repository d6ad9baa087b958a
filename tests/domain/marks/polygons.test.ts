import fc from "fast-check";
import { expect, test } from "vitest";
import { type Area, eachEdge, isInside } from "#domain/marks/polygons.ts";

/** Few numbers, so that corners, edges and places often lie at the same latitude. */
const degree = fc.oneof(
  fc.integer({ min: -8, max: 8 }),
  fc.integer({ min: -9000, max: 9000 }).map((thousandths) => thousandths / 1000),
);
const place = fc.tuple(degree, degree);
const ring = fc.array(place, { minLength: 3, maxLength: 60 });
const area: fc.Arbitrary<Area> = fc.oneof(
  fc
    .array(ring, { minLength: 1, maxLength: 3 })
    .map((coordinates) => ({ type: "Polygon" as const, coordinates })),
  fc
    .array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
    .map((coordinates) => ({ type: "MultiPolygon" as const, coordinates })),
);

/** By its definition: an odd number of edges to the east. */
function isInsideByCount(shape: Area, [x, y]: readonly [number, number]): boolean {
  let crossed = 0;
  eachEdge(shape, (x1, y1, x2, y2) => {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) crossed += 1;
  });
  return crossed % 2 === 1;
}

test("a place lies in an area with an odd number of the area's edges to its east", () => {
  fc.assert(
    fc.property(area, fc.array(place, { minLength: 1, maxLength: 20 }), (shape, places) => {
      for (const one of places) expect(isInside(shape, one)).toBe(isInsideByCount(shape, one));
    }),
    { numRuns: 300 },
  );
});

test("nothing lies in an area without edges", () => {
  expect(isInside({ type: "MultiPolygon", coordinates: [] }, [0, 0])).toBe(false);
});
