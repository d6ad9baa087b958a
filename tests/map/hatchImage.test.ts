import { describe, expect, it } from "vitest";
import { hues } from "#domain/schema/vocabulary.ts";
import { enlarged, hatchLines } from "#map/images/hatchImage.ts";
import { hatch } from "#theme/signs.ts";

describe("a hatch", () => {
  it("is about equally wide at every zoom, however MapLibre enlarges its picture", () => {
    for (const hue of hues) {
      const { angle, every } = hatch[hue];
      const slant = angle % 90 === 0 ? 1 : Math.SQRT2;
      for (let zoom = 2; zoom < 9; zoom += 0.1) {
        const onScreen = (hatchLines(hue, zoom).period * enlarged(zoom)) / slant;
        expect(Math.abs(onScreen / every - 1)).toBeLessThan(0.05);
      }
    }
  });
});
