import { describe, expect, it } from "vitest";
import { isInside } from "#domain/marks/polygons.ts";
import { makeSpeaker, makeStatement } from "../handMadeAtlas.ts";
import { marksOf, moving, someAreas, staying } from "./handMadeMarks.ts";

const af = someAreas.get("AF");
const north = someAreas.get("AF-NOR");

describe("a province", () => {
  it("is never drawn as a point", () => {
    const { footprints, glyphs } = marksOf([staying("province", 4)]);
    expect(footprints.map(({ geometry }) => geometry.type)).toEqual(["MultiPolygon"]);
    expect(glyphs.map(({ properties }) => properties.seat)).toEqual(["beside"]);
  });

  it("is where a link ends at its edge, not in its middle", () => {
    const [ribbon] = marksOf([moving(["band", 5], ["province", 4])]).ribbons;
    const [x = 0, y = 0] = ribbon?.geometry.coordinates.at(-1) ?? [];
    expect(y).toBeCloseTo(40, 0);
    expect(x).toBeGreaterThan(60);
  });

  it("is drawn once for all claims of a layer that name it", () => {
    const { footprints } = marksOf([staying("province", 4), staying("province", 4)]);
    expect(footprints.map(({ properties }) => properties.claims)).toEqual([["c1", "c2"]]);
  });
});

describe("a country", () => {
  it("is never drawn as a point, and its glyph stands with its name", () => {
    const { footprints, glyphs, outlines } = marksOf([staying("country", 6)]);
    expect(footprints.every(({ geometry }) => geometry.type !== "Point")).toBe(true);
    expect(glyphs.map(({ properties: { seat } }) => seat)).toEqual(["country"]);
    expect(outlines.length).toBeGreaterThan(0);
  });

  it("has its link fade in, so that it starts nowhere in particular", () => {
    const [ribbon] = marksOf([moving(["country", 6], ["band", 5])]).ribbons;
    expect(ribbon?.properties).toMatchObject({ fade: "start", chevron: true });
  });

  it("keeps its disputed outline apart, with the country on the right of all its lines", () => {
    const { outlines } = marksOf([staying("country", 6)]);
    expect(outlines.map(({ properties }) => properties.disputed)).toEqual([false, true]);
    for (const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] of outlines.flatMap(
      ({ geometry }) => geometry.coordinates,
    )) {
      const right: [number, number] = [(x1 + x2) / 2 + (y2 - y1) / 100, (y1 + y2) / 2 - (x2 - x1) / 100];
      expect(af && isInside(af.area, right)).toBe(true);
    }
  });
});

describe("a destination that is not said", () => {
  const marks = marksOf([moving(["province", 4], null)]);

  it("has no end point and no chevron", () => {
    expect(marks.strokes).toEqual([]);
    expect(marks.ribbons[0]?.properties).toMatchObject({ fade: "end", chevron: false });
    expect(marks.footprints).toHaveLength(1);
  });

  it("is said to be not stated", () => {
    expect(marks.notes.map(({ properties }) => properties.note)).toEqual(["destination-not-stated"]);
  });

  it("is no farther away than a few hours on foot from the edge of the place", () => {
    const [x = 0] = marks.ribbons[0]?.geometry.coordinates.at(-1) ?? [];
    const [start = 0] = marks.ribbons[0]?.geometry.coordinates[0] ?? [];
    expect(x - start).toBeLessThan(2.5);
    expect(north && isInside(north.area, [x, 38])).toBe(false);
  });
});

describe("an origin that is not said", () => {
  it("fades in from nowhere, and ends at the place with a chevron", () => {
    const { ribbons, notes, strokes } = marksOf([moving(null, ["province", 4])]);
    expect(ribbons[0]?.properties).toMatchObject({ fade: "start", chevron: true });
    expect(notes.map(({ properties }) => properties.note)).toEqual(["origin-not-stated"]);
    expect(strokes.map(({ properties }) => properties.stroke)).toEqual(["chevron"]);
  });
});

describe("a movement", () => {
  it("between two places of which one contains the other draws no link, and has its glyph beside the finer", () => {
    const { ribbons, glyphs } = marksOf([moving(["country", 6], ["circle", 2])]);
    expect(ribbons).toEqual([]);
    expect(glyphs.map(({ properties: { seat, place } }) => [seat, place])).toEqual([["beside", "circle"]]);
  });

  it("of which neither end is said draws nothing", () => {
    const marks = marksOf([moving(null, null)]);
    expect([...marks.ribbons, ...marks.footprints, ...marks.glyphs, ...marks.notes]).toEqual([]);
    expect(marks.boundsOf.has("c1")).toBe(false);
  });

  it("told twice with another aircraft is one link", () => {
    const { movements = [] } = moving(["point", 1], ["band", 5]);
    const again = movements.map((movement) => ({ ...movement, by: "aeroplane" as const }));
    expect(marksOf([{ movements: [...movements, ...again] }]).ribbons).toHaveLength(1);
  });

  it("never coincides with another between the same two places", () => {
    const there = moving(["point", 1], ["band", 5]);
    const { ribbons } = marksOf([there, there, there]);
    const middles = ribbons.map(({ geometry }) => geometry.coordinates[24]?.join());
    expect(new Set(middles).size).toBe(3);
  });
});

describe("a claim that somebody denies", () => {
  const denial = {
    speakers: [makeSpeaker(), makeSpeaker({ id: "border-troops" })],
    statements: [makeStatement(), makeStatement({ id: "s2", speaker: "border-troops", stance: "denies" })],
  };

  it("has two bars across its link, one on each side of its glyph", () => {
    const { strokes, glyphs, ribbons } = marksOf([moving(["point", 1], ["band", 5])], denial);
    const bars = strokes.filter(({ properties }) => properties.stroke === "bar");
    expect(bars).toHaveLength(2);
    expect(glyphs.map(({ properties }) => properties.denied)).toEqual([true]);
    expect(ribbons.map(({ properties }) => properties.denied)).toEqual([true]);
  });

  it("has none where nobody denies it", () => {
    const { strokes } = marksOf([moving(["point", 1], ["band", 5])]);
    expect(strokes.map(({ properties }) => properties.stroke)).toEqual(["chevron"]);
  });
});

describe("the bounds of a claim", () => {
  it("hold all that it draws", () => {
    const [west = 0, south = 0, east = 0, northEnd = 0] =
      marksOf([staying("province", 4)]).boundsOf.get("c1") ?? [];
    expect([west, south, east, northEnd]).toEqual([60, 35, 70, 40]);
  });
});

describe("the countries of the story", () => {
  it("are those in which the places lie", () => {
    expect(marksOf([staying("circle", 2), staying("neighbour", 6)]).countries).toEqual(["AF", "PK"]);
  });
});
