import { describe, expect, it } from "vitest";
import { parseAreas } from "#domain/marks/areas.ts";
import { innermost } from "#domain/marks/innermost.ts";
import { centroid, edgesAround, isInside } from "#domain/marks/polygons.ts";
import { someAreas } from "./handMadeMarks.ts";

describe("the outlines that the build puts together", () => {
  it("are refused where one has no area, by its code", () => {
    expect(() => parseAreas({ XX: { type: "FeatureCollection", features: [] } })).toThrow('"XX"');
  });

  it("keep the disputed lines apart", () => {
    expect(someAreas.get("AF")?.disputedOutline.coordinates).toHaveLength(1);
    expect(someAreas.get("AF")?.outline.coordinates).toHaveLength(2);
  });
});

describe("an area with a hole", () => {
  const ring = (from: number, to: number) => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];
  const area = { type: "Polygon" as const, coordinates: [ring(0, 9), ring(4, 5)] };

  it("does not cover the hole", () => {
    expect(isInside(area, [4.5, 4.5])).toBe(false);
    expect(isInside(area, [2, 2])).toBe(true);
    expect(isInside(area, [20, 2])).toBe(false);
  });

  it("has its links aimed at a place inside of it", () => {
    expect(isInside(area, innermost(area))).toBe(true);
  });

  it("ends at its outer edges", () => {
    expect(edgesAround(area, [2, 3])).toEqual([0, 0, 9, 9]);
  });

  it("has its middle by weight where one expects it", () => {
    const [x, y] = centroid({ type: "Polygon", coordinates: [ring(2, 4)] });
    expect([x, y]).toEqual([3, 3]);
  });
});
