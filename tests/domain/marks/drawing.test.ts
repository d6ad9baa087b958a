import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawingOf } from "#domain/marks/drawing.ts";
import type { PlaceGeometry } from "#domain/schema/place.ts";
import { type Precision, precisions } from "#domain/schema/vocabulary.ts";
import { geometries, someAreas } from "./handMadeMarks.ts";

const draw = (geometry: PlaceGeometry, precision: Precision) => drawingOf(geometry, precision, someAreas);
const shapeOf = (name: keyof typeof geometries, precision: Precision) =>
  draw(geometries[name], precision)?.shape ?? "nothing";

/** From fine to coarse; the code of UCDP from which on a shape may be drawn. */
const finest = { point: 1, circle: 2, district: 3, province: 4, zone: 5, country: 6 } as const;

describe("what is drawn of a place", () => {
  it("is never finer than the code of its wording", () => {
    const names = Object.keys(geometries) as (keyof typeof geometries)[];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...precisions), (name, precision) => {
        const shape = draw(geometries[name], precision)?.shape;
        const code = precision === 7 ? 5 : precision;
        if (shape) expect(finest[shape]).toBeGreaterThanOrEqual(Math.min(code, finest[shape] > 4 ? 5 : code));
        if (shape && code <= 4) expect(finest[shape]).toBeGreaterThanOrEqual(code);
        if (precision === 6 && shape) expect(shape).toBe("country");
      }),
    );
  });

  it("is a point only where the wording names an exact place", () => {
    expect(precisions.filter((precision) => shapeOf("point", precision) === "point")).toEqual([1]);
  });

  it("is a circle of 25 km, as UCDP has it, around a known place", () => {
    expect(draw(geometries.point, 2)).toEqual({ shape: "circle", around: [63, 37], radiusKm: 25 });
  });

  it("is the province in which a point lies where only a province is named", () => {
    expect(draw(geometries.point, 4)).toEqual({ shape: "province", iso: ["AF-NOR"] });
  });

  it("is the country in which a province lies where only a country is named", () => {
    expect(draw(geometries.province, 6)).toEqual({ shape: "country", iso: ["AF"] });
  });

  it("is nothing where a district is named and only its seat is known", () => {
    expect(shapeOf("point", 3)).toBe("nothing");
  });

  it("is nothing where the coarser outline is missing", () => {
    expect(drawingOf(geometries.province, 6, new Map())).toBeNull();
    expect(draw({ kind: "point", at: [10, 10], source: "GeoNames" }, 4)).toBeNull();
  });

  it("is a whole country where the place is one, however exact the code", () => {
    for (const precision of precisions) expect(shapeOf("country", precision)).toBe("country");
  });

  it("has a soft edge for a part of a country, along a border and in the air", () => {
    expect([shapeOf("province", 5), shapeOf("band", 5), shapeOf("circle", 7)]).toEqual([
      "zone",
      "zone",
      "zone",
    ]);
  });

  it("is a district's circle, with its radius, where its outline is not to be had", () => {
    expect(draw(geometries.circle, 3)).toEqual({ shape: "district", around: [66, 33], radiusKm: 30 });
  });
});
