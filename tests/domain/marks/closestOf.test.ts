import { describe, expect, it } from "vitest";
import { marksOf, moving, staying } from "./handMadeMarks.ts";

const closest = (claim: Parameters<typeof marksOf>[0][number]) => marksOf([claim]).closestOf.get("c1");

describe("how close the map looks at a claim", () => {
  it("is no closer than its place is known", () => {
    expect(closest(staying("circle", 2))).toBe(7.5);
    expect(closest(staying("circle", 3))).toBe(6.5);
    expect(closest(staying("province", 4))).toBe(6.2);
  });

  it("follows the least exact of several places", () => {
    expect(closest(moving(["circle", 2], ["province", 4]))).toBe(6.2);
  });

  it("is not limited where a claim draws nothing", () => {
    expect(closest(moving(null, null))).toBeUndefined();
  });
});
