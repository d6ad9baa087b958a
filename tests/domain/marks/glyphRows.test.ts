import { describe, expect, it } from "vitest";
import { glyphRows } from "#domain/marks/glyphRows.ts";
import { project, squarePixels } from "#domain/marks/mercator.ts";
import { makeSpeaker, makeStatement } from "../handMadeAtlas.ts";
import { marksOf, moving, staying } from "./handMadeMarks.ts";

const all = (count: number) => new Set(Array.from({ length: count }, (_, index) => `c${index + 1}`));

/** Where the middle of each glyph is on the screen. */
function onScreen(rows: ReturnType<typeof glyphRows>, zoom: number) {
  return rows.glyphs.map(({ geometry, properties }) => {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const [x, y] = project([longitude, latitude]);
    const pixels = squarePixels(zoom);
    return [x * pixels + properties.offset[0], y * pixels + properties.offset[1]] as const;
  });
}

describe("several claims on one place", () => {
  const six = Array.from({ length: 6 }, () => staying("province", 4));

  it("stand in a row beside it, under its name", () => {
    const { glyphs, labels } = glyphRows(marksOf(six), all(6), 5, null);
    expect(glyphs.map(({ properties }) => properties.size)).toEqual([16, 16, 16, 16, 16, 16]);
    expect(labels.map(({ properties }) => properties.names.map(({ en }) => en))).toEqual([["province"]]);
    expect(labels[0]?.properties.claims).toHaveLength(6);
  });

  it("are never stacked: no glyph hides another at any zoom", () => {
    const claims = [
      ...six,
      staying("circle", 2),
      staying("point", 1),
      moving(["circle", 2], ["band", 5]),
      moving(["province", 4], null),
      moving(["province", 4], null),
    ];
    const marks = marksOf(claims);
    for (const zoom of [2, 3, 4, 5, 6, 7, 8]) {
      const middles = onScreen(glyphRows(marks, all(claims.length), zoom, null), zoom);
      for (const [index, [x, y]] of middles.entries()) {
        for (const [otherX, otherY] of middles.slice(index + 1)) {
          expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(16);
        }
      }
    }
  });

  it("keep their row where another claim joins it for want of room", () => {
    const claims = [staying("circle", 2), ...six];
    const { labels } = glyphRows(marksOf(claims), all(7), 0, null);
    expect(labels.map(({ properties }) => properties.names[0]?.en)).toEqual(["province"]);
  });

  it("each have a glyph at every zoom while they are few", () => {
    for (const zoom of [2, 4, 6]) {
      const { glyphs } = glyphRows(marksOf(six), all(6), zoom, null);
      expect(new Set(glyphs.map(({ properties }) => properties.claim)).size).toBe(6);
    }
  });

  it("leave the row when they are filtered out", () => {
    const { glyphs, labels } = glyphRows(marksOf(six), new Set(["c2"]), 5, null);
    expect(glyphs.map(({ properties }) => properties.claim)).toEqual(["c2"]);
    expect(labels).toEqual([]);
  });

  it("are counted where they are too many to draw", () => {
    const many = Array.from({ length: 40 }, () => staying("province", 4));
    const { glyphs, labels } = glyphRows(marksOf(many), all(40), 5, null);
    expect(glyphs).toHaveLength(24);
    expect(labels[0]?.properties.claims).toHaveLength(40);
  });
});

describe("the selected claim", () => {
  it("has one large glyph, on its ribbon, beside which no other stands", () => {
    const claims = [moving(["circle", 2], ["band", 5]), staying("circle", 2)];
    const { glyphs } = glyphRows(marksOf(claims), all(2), 4, "c1");
    expect(glyphs.map(({ properties: { claim, size } }) => [claim, size])).toContainEqual(["c1", 48]);
  });
});

describe("the selected claim without a movement", () => {
  const six = Array.from({ length: 6 }, () => staying("province", 4));
  const { glyphs } = glyphRows(marksOf(six), all(6), 5, "c2");

  it("has a large glyph beside its place, and keeps its own in the row", () => {
    expect(
      glyphs.filter(({ properties: { claim } }) => claim === "c2").map(({ properties }) => properties.size),
    ).toEqual(expect.arrayContaining([16, 48]));
    expect(glyphs.filter(({ properties: { size } }) => size === 48)).toHaveLength(1);
  });
});

describe("a claim that names only a country", () => {
  const denial = {
    speakers: [makeSpeaker(), makeSpeaker({ id: "border-troops" })],
    statements: [makeStatement(), makeStatement({ id: "s2", speaker: "border-troops", stance: "denies" })],
  };

  it("shows its denial with the country's name before any touch", () => {
    const { glyphs, labels } = glyphRows(marksOf([staying("country", 6)], denial), all(1), 4, null);
    expect(glyphs.map(({ properties: { denied, size } }) => [denied, size])).toEqual([[true, 16]]);
    expect(labels.map(({ properties }) => properties.names[0]?.en)).toEqual(["country"]);
  });

  it("has no glyph while nobody denies it, until it is selected", () => {
    const marks = marksOf([staying("country", 6)]);
    expect(glyphRows(marks, all(1), 4, null).glyphs).toEqual([]);
    expect(glyphRows(marks, all(1), 4, "c1").glyphs.map(({ properties }) => properties.size)).toEqual([48]);
  });
});

describe("a single claim on an area", () => {
  it("has a smaller glyph than one on a ribbon", () => {
    const { glyphs } = glyphRows(
      marksOf([staying("province", 4), moving(["circle", 2], ["band", 5])]),
      all(2),
      6,
      null,
    );
    const sizes = new Map(glyphs.map(({ properties: { claim, size } }) => [claim, size]));
    expect([sizes.get("c1"), sizes.get("c2")]).toEqual([16, 24]);
  });
});
