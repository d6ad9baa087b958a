import { describe, expect, it } from "vitest";
import { ribbonPieces } from "#map/ribbonPieces.ts";
import { someMarks } from "./handMadeView.ts";

const [fadesIn, fadesOut] = someMarks.ribbons;
const alphas = (ribbon: typeof fadesIn, steps: number) =>
  (ribbon ? ribbonPieces(ribbon, steps, "ribbon") : []).map(({ properties }) => properties.alpha);

describe("a ribbon whose destination is not said", () => {
  it("grows weaker from piece to piece, and is gone at its end", () => {
    const strengths = alphas(fadesOut, 14);
    expect(strengths[0]).toBe(1);
    expect(strengths.at(-1)).toBeLessThan(0.1);
    expect([...strengths].sort((a, b) => b - a)).toEqual(strengths);
  });
});

describe("a ribbon out of a whole country", () => {
  it("grows stronger until it is out of it", () => {
    const strengths = alphas(fadesIn, 14);
    expect(strengths[0]).toBeLessThan(0.1);
    expect(strengths.at(-1)).toBe(1);
  });
});

describe("the pieces of a ribbon", () => {
  it("follow each other without a gap and lose nothing", () => {
    const pieces = fadesOut ? ribbonPieces(fadesOut, 4, "thread") : [];
    const joined = pieces.flatMap(({ geometry }, index) => geometry.coordinates.slice(index === 0 ? 0 : 1));
    expect(joined).toEqual(fadesOut?.geometry.coordinates);
  });

  it("all carry the ribbon's id, so that one state holds for all", () => {
    const pieces = fadesOut ? ribbonPieces(fadesOut, 4, "thread") : [];
    expect(new Set(pieces.map(({ properties }) => properties.id))).toEqual(new Set(["c2/0"]));
  });
});

describe("the pieces of one ribbon of thousands", () => {
  const pieces = fadesOut ? ribbonPieces(fadesOut, 4, "bare ribbon") : [];
  const line = fadesOut?.geometry.coordinates ?? [];

  it("join where the others do, at their ends, to a metre", () => {
    const full = fadesOut ? ribbonPieces(fadesOut, 4, "ribbon") : [];
    const ends = (all: typeof pieces) =>
      all.flatMap(({ geometry: { coordinates } }) =>
        [coordinates[0], coordinates.at(-1)].map((corner) => corner?.map((degrees) => degrees.toFixed(5))),
      );
    expect(ends(pieces)).toEqual(ends(full));
  });

  it("have about half of its corners, and no others", () => {
    const corners = pieces.flatMap(({ geometry }) => geometry.coordinates);
    const known = new Set(line.map((corner) => corner.map((degrees) => degrees.toFixed(5)).join()));
    expect(corners.length).toBeLessThan(line.length * 0.75);
    expect(corners.every((corner) => known.has(corner.map((degrees) => degrees.toFixed(5)).join()))).toBe(
      true,
    );
  });
});
