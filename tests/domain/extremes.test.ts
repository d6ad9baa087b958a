import { describe, expect, it } from "vitest";
import { extremes } from "#domain/extremes.ts";
import { boundsAround } from "#domain/marks/boundsAround.ts";
import { around, crowdedWindow } from "#domain/timeline/dayWindow.ts";

/** More than a call may have arguments. */
const many = 300_000;

describe("of very many", () => {
  it("numbers there are a least and a most", () => {
    const numbers = Array.from({ length: many }, (_, index) => (index * 7919) % many);
    expect(extremes(numbers)).toEqual([0, many - 1]);
  });

  it("days there is a window around all, and one around where most was said", () => {
    const days = Array.from({ length: many }, (_, index) => index % 1000);
    expect(around(days)).toEqual({ from: -100, to: 1100 });
    const mark = { id: "s1", hue: 0, stance: "asserts", statements: [], knownFrom: new Map() } as const;
    const said = days.map((day) => ({ ...mark, span: { from: day, to: day, isSoft: false } }));
    const { from, to } = crowdedWindow({ events: [], said });
    expect(to - from).toBeGreaterThan(400);
    expect(to - from).toBeLessThan(600);
  });

  it("marks there are bounds", () => {
    const bounds = Array.from(
      { length: many },
      (_, index) => [index % 40, 10, (index % 40) + 5, 20] as const,
    );
    expect(boundsAround(bounds)).toEqual([0, 10, 44, 20]);
  });
});

it("of no numbers there is neither a least nor a most", () => {
  expect(extremes([])).toEqual([Infinity, -Infinity]);
});
