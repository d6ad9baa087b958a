import { describe, expect, it } from "vitest";
import { unionOf } from "#domain/paper/unionOf.ts";

describe("the bounds of several places", () => {
  it("hold each of them, and nothing more", () => {
    expect(
      unionOf([
        [10, 20, 30, 40],
        [5, 25, 12, 60],
      ]),
    ).toEqual([5, 20, 30, 60]);
  });

  it("are none where there is no place", () => {
    expect(unionOf([])).toBeNull();
  });
});
