import { describe, expect, it } from "vitest";
import { signsOf } from "#domain/marks/signsOf.ts";
import { marksOf, moving, staying } from "./handMadeMarks.ts";

const marks = marksOf([
  moving(["country", 6], ["band", 5]),
  moving(["province", 4], null),
  staying("circle", 2),
]);

describe("the signs on the map", () => {
  it("are named once each, ribbons first, then places from fine to coarse, then open ends", () => {
    expect(signsOf(marks, new Set(["c1", "c2", "c3"]))).toEqual([
      { kind: "ribbon", hue: 1, digit: 4 },
      { kind: "footprint", hue: 1, shape: "circle" },
      { kind: "footprint", hue: 1, shape: "province" },
      { kind: "footprint", hue: 1, shape: "zone" },
      { kind: "footprint", hue: 1, shape: "country" },
      { kind: "unsaid", hue: 1, end: "to" },
    ]);
  });

  it("are only those of the claims that are shown", () => {
    expect(signsOf(marks, new Set(["c3"]))).toEqual([{ kind: "footprint", hue: 1, shape: "circle" }]);
    expect(signsOf(marks, new Set())).toEqual([]);
  });
});
