import { describe, expect, it } from "vitest";
import { project, squarePixels } from "#domain/marks/mercator.ts";
import type { Seen } from "#domain/marks/seen.ts";
import { noteFeatures } from "#map/noteFeatures.ts";

const zoom = 5;
const [x, y] = project([65, 35]).map((share) => share * squarePixels(zoom)) as [number, number];

/** A screen on which the place of the note lies so many pixels from the left and from the top. */
const seen = (left: number, top: number): Seen => ({
  box: [x - left, y - top, x - left + 390, y - top + 300],
  covered: [],
  narrow: true,
  textOf: () => "",
});

const note = {
  type: "Feature" as const,
  geometry: { type: "Point" as const, coordinates: [65, 35] },
  properties: {
    id: "c1/destination-not-stated",
    claims: ["c1"],
    note: "destination-not-stated" as const,
    text: "destination not stated",
    order: 1 as const,
    fromZoom: 0,
  },
};

const sides = (screen: Seen) => noteFeatures([note], screen, zoom).map(({ properties }) => properties.sides);

describe("words beside a sign", () => {
  it("stand on any side in the middle of the map", () => {
    expect(sides(seen(195, 150))).toEqual(["left right top bottom"]);
  });

  it("stand on the side that is on the map where the sign is near its edge", () => {
    expect(sides(seen(380, 150))).toEqual(["right"]);
  });

  it("are left out where they would be cut off on every side", () => {
    expect(sides(seen(389, 2))).toEqual([]);
  });
});
