import { expect, test } from "vitest";
import { digits } from "#domain/schema/vocabulary.ts";
import { glyphShape } from "#theme/glyphShape.ts";
import { hatchLines, type Point } from "#theme/hatchLines.ts";

const sizes = [16, 24, 32, 48] as const;
const paths = (...given: Parameters<typeof glyphShape>) => JSON.stringify(glyphShape(...given));

test("no two levels share a glyph, at any size, denied or not", () => {
  for (const size of sizes) {
    const all = digits.flatMap((digit) => [paths(digit, false, size), paths(digit, true, size)]);
    expect(new Set(all).size).toBe(12);
  }
});

test("the bar runs from upper left to lower right, beyond the disc", () => {
  for (const size of sizes) {
    const bar = glyphShape(3, true, size).at(-1);
    const [x0, y0, x1, y1] = bar?.path.match(/-?[\d.]+/gu)?.map(Number) ?? [];
    expect([x0, y0]).toEqual([-(x1 ?? 0), -(y1 ?? 0)]);
    expect(x1).toBe(y1);
    expect(x1).toBeGreaterThan(0);
    expect(Math.hypot(x1 ?? 0, y1 ?? 0)).toBeLessThan(size * 0.75);
  }
});

test("a 6 is a ring of nine dashes, not an empty disc", () => {
  for (const size of sizes) {
    const ring = glyphShape(6, false, size).find(({ dash }) => dash !== null);
    const [dash = 0, gap = 0] = ring?.dash ?? [];
    const radius = Math.max(...(ring?.path.match(/(?<=A)[\d.]+/gu)?.map(Number) ?? []));
    expect((2 * Math.PI * radius) / (dash + gap)).toBeCloseTo(9, 2);
  }
});

test("before the question mark of a denied 6 the bar is cleared away", () => {
  const paints = glyphShape(6, true, 24).map(({ paint }) => paint);
  expect(paints.lastIndexOf("paper")).toBeGreaterThan(paints.lastIndexOf("ink"));
});

test("what is selected has a ring of its own", () => {
  expect(glyphShape(1, false, 24, "selected").at(-1)).toMatchObject({ width: 2, paint: "ink" });
  expect(glyphShape(1, false, 24, "hover").at(-1)).toMatchObject({ width: 1, paint: "ink" });
});

const square: readonly Point[] = [
  [0, 0],
  [20, 0],
  [20, 20],
  [0, 20],
];

test("a hatch stays inside its outline and runs in its layer's direction", () => {
  const slopes = ([1, 2, 3, 0] as const).map((hue) => {
    const ends =
      hatchLines(square, hue)
        .match(/-?[\d.]+/gu)
        ?.map(Number) ?? [];
    for (const value of ends) expect(value >= -0.01 && value <= 20.01).toBe(true);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ends;
    return Math.round((Math.atan2(y0 - y1, x1 - x0) * 180) / Math.PI + 360) % 180;
  });
  expect(slopes).toEqual([45, 135, 0, 90]);
});

test("a covered level is a square, which no digit is, with the bar where somebody denies", () => {
  for (const size of sizes) {
    const square = glyphShape(null, false, size);
    expect(square.every(({ path }) => !path.includes("A"))).toBe(true);
    const levels = digits.flatMap((digit) => [paths(digit, false, size), paths(digit, true, size)]);
    expect(levels).not.toContain(JSON.stringify(square));
    expect(glyphShape(null, true, size).at(-1)).toEqual(glyphShape(3, true, size).at(-1));
  }
});
