import { describe, expect, it } from "vitest";
import { glyphRows } from "#domain/marks/glyphRows.ts";
import { project, squarePixels } from "#domain/marks/mercator.ts";
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
