import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { glyphRows } from "#domain/marks/glyphRows.ts";
import { project, squarePixels } from "#domain/marks/mercator.ts";
import { rowText } from "#domain/marks/rowText.ts";
import type { Box, Seen } from "#domain/marks/seen.ts";
import { overlap, within } from "#domain/marks/seen.ts";
import { makeSpeaker, makeStatement } from "../handMadeAtlas.ts";
import { marksOf, moving, staying } from "./handMadeMarks.ts";

const words = {
  language: "en",
  words: {
    severalClaims: (count: number) => `${count} claims`,
    severalDenied: (count: number, denied: number) => `${count} claims, ${denied} denied`,
  },
};

interface Where {
  readonly at: readonly [number, number];
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** A screen with a button in its upper right corner. */
function screen({ at, zoom, width, height }: Where): Seen {
  const pixels = squarePixels(zoom);
  const [x, y] = project(at);
  const [left, top] = [x * pixels - width / 2, y * pixels - height / 2];
  return {
    box: [left, top, left + width, top + height],
    covered: [[left + width - 60, top, left + width, top + 130]],
    narrow: width < 600,
    textOf: (row) => rowText(row, words),
  };
}

type Rows = ReturnType<typeof glyphRows>;

function boxesOf({ glyphs, labels }: Rows, pixels: number): Box[] {
  const around = (
    [longitude = 0, latitude = 0]: readonly number[],
    [dx, dy]: readonly [number, number],
    half: readonly [number, number],
  ): Box => {
    const [x, y] = project([longitude, latitude]);
    const [middleX, middleY] = [x * pixels + dx, y * pixels + dy];
    return [middleX - half[0], middleY - half[1], middleX + half[0], middleY + half[1]];
  };
  return [
    ...glyphs.map(({ geometry, properties: { offset, size } }) =>
      around(geometry.coordinates, offset, [size / 2, size / 2]),
    ),
    ...labels.map(({ geometry, properties }) =>
      around(geometry.coordinates, properties.offset, [rowText(properties, words).length * 3, 8]),
    ),
  ];
}

const six = Array.from({ length: 6 }, () => staying("province", 4));
const claims = [...six, staying("circle", 3), staying("circle", 3), moving(["circle", 2], ["band", 5])];
const shown = new Set(claims.map((_, index) => `c${index + 1}`));
const marks = marksOf(claims);

describe("what stands on a screen", () => {
  it("is never cut off by its edge, nor covered by a button", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 55, max: 75, noNaN: true }),
        fc.double({ min: 25, max: 45, noNaN: true }),
        fc.double({ min: 3, max: 7, noNaN: true }),
        fc.constantFrom([390, 300], [900, 500]),
        (longitude, latitude, zoom, [width = 0, height = 0]) => {
          const seen = screen({ at: [longitude, latitude], zoom, width, height });
          for (const box of boxesOf(glyphRows(marks, shown, zoom, null, seen), squarePixels(zoom))) {
            if (overlap(box, seen.box)) expect(within(box, seen.box)).toBe(true);
            expect(seen.covered.some((other) => overlap(other, box))).toBe(false);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is a box with words on a narrow map, in the stead of a row of glyphs", () => {
    const seen = screen({ at: [65, 36], zoom: 3.5, width: 390, height: 400 });
    const { glyphs, labels } = glyphRows(marksOf(six), shown, 3.5, null, seen);
    expect(glyphs).toEqual([]);
    expect(labels.map(({ properties }) => rowText(properties, words))).toEqual(["province: 6 claims"]);
  });

  it("says in its box how many of the claims are denied", () => {
    const denied = marksOf(six.slice(0, 2), {
      speakers: [makeSpeaker(), makeSpeaker({ id: "border-troops" })],
      statements: [
        makeStatement({ claim: "c1" }),
        makeStatement({ id: "s2", claim: "c2" }),
        makeStatement({ id: "s3", claim: "c1", speaker: "border-troops", stance: "denies" }),
      ],
    });
    const seen = screen({ at: [65, 36], zoom: 3.5, width: 390, height: 400 });
    const [label] = glyphRows(denied, shown, 3.5, null, seen).labels;
    expect(label && rowText(label.properties, words)).toBe("province: 2 claims, 1 denied");
  });

  it("keeps the large glyph of the selected claim wherever the map looks", () => {
    const seen = screen({ at: [85, 20], zoom: 6, width: 390, height: 200 });
    const { glyphs } = glyphRows(marks, shown, 6, "c1", seen);
    expect(glyphs.some(({ properties: { claim, size } }) => claim === "c1" && size === 48)).toBe(true);
  });
});

describe("a row that is about one country", () => {
  it("does not lie on another one while there is room elsewhere", () => {
    const zoom = 5;
    const atBorder = marksOf([staying("rim", 2), staying("rim", 2), staying("neighbour", 6)]);
    const seen = screen({ at: [68, 34], zoom, width: 900, height: 600 });
    const [label] = glyphRows(atBorder, new Set(["c1", "c2"]), zoom, null, seen).labels;
    if (!label) throw new Error("There is no row.");
    const border = project([70, 33])[0] * squarePixels(zoom);
    const [longitude = 0, latitude = 0] = label.geometry.coordinates;
    const middle = project([longitude, latitude])[0] * squarePixels(zoom) + label.properties.offset[0];
    expect(middle).toBeLessThan(border - 40);
  });
});

describe("a place in another one", () => {
  it("shares its row where both are small on the screen, and has its own where they are large", () => {
    const names = (zoom: number) =>
      glyphRows(
        marksOf([...six, staying("corner", 3), staying("corner", 3)]),
        new Set([...shown]),
        zoom,
        null,
      ).labels.map(({ properties }) => properties.names.map(({ en }) => en));
    expect(names(3)).toEqual([["province"]]);
    expect(names(6)).toHaveLength(2);
  });
});

describe("a row that stands apart from its place", () => {
  it("has a line to the edge of it, which never reaches as far as its middle", () => {
    const crowded = marksOf([...claims, ...six.map(() => staying("circle", 2))]);
    const all = new Set(Array.from({ length: 20 }, (_, index) => `c${index + 1}`));
    const leaders = [3, 4, 5, 6].flatMap((zoom) => {
      const seen = screen({ at: [65, 35], zoom, width: 390, height: 300 });
      return glyphRows(crowded, all, zoom, null, seen).leaders;
    });
    expect(leaders.length).toBeGreaterThan(0);
    const aims = crowded.glyphs.map(({ properties }) => properties.aim);
    for (const { geometry } of leaders) {
      const [longitude = 0, latitude = 0] = geometry.coordinates.at(-1) ?? [];
      const far = aims.map((aim) => Math.hypot(aim[0] - longitude, aim[1] - latitude));
      expect(Math.min(...far)).toBeGreaterThan(0.05);
    }
  });
});
