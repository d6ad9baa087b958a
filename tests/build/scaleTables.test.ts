import { expect, it } from "vitest";
import type { ScaleRow, ScaleVisit } from "../../scripts/bench/scale.ts";
import { scaleTables } from "../../scripts/bench/scaleTables.ts";

const visit = (given: Partial<ScaleVisit>): ScaleVisit => ({
  hasCrashed: false,
  list: 1,
  map: 1,
  longest: 1,
  filter: 1,
  frame: 1,
  tap: 1,
  nodes: 1,
  heap: 1e6,
  ...given,
});
const maps = (claims: number, ...times: number[]): ScaleRow => ({
  claims,
  visits: times.map((map) => visit({ map })),
});
const cellsOf = (rows: readonly ScaleRow[], claims: number) =>
  scaleTables(rows)
    .filter((line) => line.startsWith(`| ${claims} |`))
    .map((line) => line.split(" | ").map((cell) => cell.replaceAll("|", "").trim()));

it("a row of the scale tells of the visit in the middle", () => {
  expect(cellsOf([maps(21, 700, 100, 300)], 21)[0]?.[2]).toBe("300");
});

it("rows of the scale are compared turn by turn, so that a busy minute falls on both", () => {
  const rows = [maps(21, 100, 1000, 100), maps(10_000, 200, 2000, 900)];
  expect(cellsOf(rows, 10_000)[1]?.[1]).toBe("2.00");
});

it("a visit that did not get so far counts as the longest, and not as none", () => {
  expect(cellsOf([maps(21, Number.NaN, 100, 300)], 21)[0]?.[2]).toBe("300");
  expect(cellsOf([maps(21, Number.NaN, 100, Number.NaN)], 21)[0]?.[2]).toBe("not in 120 s");
});

it("where visits ended because the page crashed, the row says so", () => {
  const crashed = visit({ map: Number.NaN, hasCrashed: true });
  expect(cellsOf([{ claims: 21, visits: [crashed, crashed, visit({})] }], 21)[0]?.[2]).toBe("page crashed");
});
