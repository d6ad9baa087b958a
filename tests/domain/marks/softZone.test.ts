import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Degrees } from "#domain/marks/mercator.ts";
import { isInside } from "#domain/marks/polygons.ts";
import { softArea, softBand, softSteps } from "#domain/marks/softZone.ts";

const place = fc.tuple(
  fc.double({ min: 60, max: 75, noNaN: true }),
  fc.double({ min: 30, max: 42, noNaN: true }),
) as fc.Arbitrary<Degrees>;

describe("a band with a soft edge", () => {
  it("is made of areas that lie within each other", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 6 }), (along) => {
        const nested = softBand(along, 40);
        expect(nested).toHaveLength(softSteps);
        const outermost = nested[0] ?? { type: "MultiPolygon", coordinates: [] };
        for (const [ring = []] of nested.at(-1)?.coordinates ?? []) {
          for (const [x = 0, y = 0] of ring) expect(isInside(outermost, [x, y])).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("covers the line that it runs along", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 6 }), (along) => {
        const inner = softBand(along, 40).at(-1) ?? { type: "MultiPolygon", coordinates: [] };
        for (const on of along) expect(isInside(inner, on)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it("closes its lines", () => {
    for (const polygon of softBand(
      [
        [61, 35],
        [65, 37],
        [61, 36.5],
      ],
      30,
    ).flatMap(({ coordinates }) => coordinates)) {
      for (const ring of polygon) expect(ring[0]).toEqual(ring.at(-1));
    }
  });
});

describe("an area with a soft edge", () => {
  const ring = (west: number, east: number) => [
    [west, 30],
    [east, 30],
    [east, 34],
    [west, 34],
    [west, 30],
  ];

  it("has no edge between the provinces that it is made of", () => {
    const inner = softArea({ type: "MultiPolygon", coordinates: [[ring(60, 64)], [ring(64, 68)]] }).at(-1);
    expect(inner && isInside(inner, [64, 32])).toBe(true);
    expect(inner?.coordinates).toHaveLength(1);
  });

  it("is whole in its middle and gone outside", () => {
    const nested = softArea({ type: "Polygon", coordinates: [ring(60, 64)] });
    expect(nested.every((area) => isInside(area, [62, 32]))).toBe(true);
    expect(nested.some((area) => isInside(area, [66, 32]))).toBe(false);
  });
});
