import { describe, expect, it } from "vitest";
import { claimsAt, type PickMap } from "#map/pick.ts";

type Hit = { layer: string; claims: string[]; within: number };

/** A map on which signs lie so far from the touched place. */
const mapWith = (...hits: Hit[]) =>
  ({
    getLayer: () => ({}),
    queryRenderedFeatures: (
      [[left], [right]]: [[number, number], [number, number]],
      { layers }: { layers: string[] },
    ) =>
      hits
        .filter(({ layer, within }) => layers.includes(layer) && within <= (right - left) / 2)
        .map(({ claims }) => ({ properties: { claims: claims.join(" ") } })),
  }) as unknown as PickMap;

describe("a touch", () => {
  it("means the glyph rather than the area behind it", () => {
    const map = mapWith(
      { layer: "glyph", claims: ["c1"], within: 0 },
      { layer: "area-hatch", claims: ["c2", "c3"], within: 0 },
    );
    expect(claimsAt(map, { x: 9, y: 9 }, 6)).toEqual(["c1"]);
  });

  it("means what lies exactly there rather than a foremost sign nearby", () => {
    const map = mapWith(
      { layer: "glyph", claims: ["c1"], within: 5 },
      { layer: "ribbon-casing", claims: ["c2"], within: 0 },
    );
    expect(claimsAt(map, { x: 9, y: 9 }, 6)).toEqual(["c2"]);
  });

  it("finds a sign nearby where nothing lies exactly there", () => {
    const map = mapWith({ layer: "glyph", claims: ["c1"], within: 20 });
    expect(claimsAt(map, { x: 9, y: 9 }, 22)).toEqual(["c1"]);
    expect(claimsAt(map, { x: 9, y: 9 }, 6)).toEqual([]);
  });

  it("means each claim once", () => {
    const map = mapWith(
      { layer: "area-hatch", claims: ["c1", "c2"], within: 0 },
      { layer: "area-tint", claims: ["c2", "c1"], within: 0 },
    );
    expect(claimsAt(map, { x: 9, y: 9 }, 6)).toEqual(["c1", "c2"]);
  });
});
