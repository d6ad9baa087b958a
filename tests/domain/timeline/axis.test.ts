import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf } from "#domain/timeline/axis.ts";
import { dayNumber, isoDay } from "#domain/timeline/days.ts";
import {
  around,
  clamped,
  crowdedWindow,
  daysIn,
  moved,
  showing,
  wholeWindow,
  zoomed,
} from "#domain/timeline/dayWindow.ts";
import { nextDay, previousDay } from "#domain/timeline/steps.ts";
import type { SaidMark } from "#domain/timeline/timeline.ts";

const window = fc
  .tuple(fc.double({ min: 15_000, max: 19_000, noNaN: true }), fc.double({ min: 4, max: 3000, noNaN: true }))
  .map(([from, days]) => ({ from, to: from + days }));
const width = fc.integer({ min: 200, max: 1600 });

describe("an axis of days", () => {
  it("gives back the day of every place on it", () => {
    fc.assert(
      fc.property(window, width, fc.double({ min: 0, max: 1, noNaN: true }), (days, pixels, share) => {
        const axis = axisOf(days, pixels);
        expect(axis.along(axis.dayAt(pixels * share))).toBeCloseTo(pixels * share, 3);
      }),
    );
  });

  it("has its marks in order, with room for a word between them", () => {
    fc.assert(
      fc.property(window, width, (days, pixels) => {
        const { ticks, unit } = axisOf(days, pixels);
        for (const [at, { along }] of ticks.entries()) {
          const next = ticks[at + 1];
          if (next) expect(next.along - along).toBeGreaterThan(unit === "day" ? 20 : 29);
        }
      }),
    );
  });

  it("counts days where there is room, and months, quarters and years where there is not", () => {
    const unit = (days: number) => axisOf({ from: 17_900, to: 17_900 + days }, 600).unit;
    expect([unit(22), unit(60), unit(300), unit(900), unit(3000)]).toEqual([
      "day",
      "week",
      "month",
      "quarter",
      "year",
    ]);
  });

  it("marks the first of a month among its days, and of a year among its months", () => {
    const majors = (from: string, days: number) =>
      axisOf({ from: dayNumber(from), to: dayNumber(from) + days }, 600)
        .ticks.filter(({ isMajor }) => isMajor)
        .map(({ day }) => isoDay(day));
    expect(majors("2019-01-20", 20)).toEqual(["2019-02-01"]);
    expect(majors("2018-09-10", 250)).toEqual(["2019-01-01"]);
    expect(majors("2019-01-01", 60)).toEqual(["2019-01-07", "2019-02-04"]);
  });
});

const saidOn = (...days: string[]): SaidMark[] =>
  days.map((text, at) => {
    const day = dayNumber(text);
    const span = { from: day, to: day, isSoft: false };
    return {
      id: `${at}`,
      hue: 1,
      span,
      stance: "asserts",
      statements: [],
      knownFrom: new Map([[`${at}`, day]]),
    };
  });

describe("the days that are looked at", () => {
  it("are at first the crowded ones", () => {
    const said = saidOn(
      "2017-06-23",
      "2018-02-20",
      "2019-01-27",
      "2019-01-28",
      "2019-01-28",
      "2019-01-29",
      "2019-02-19",
    );
    const { from, to } = crowdedWindow({ events: [], said });
    expect([isoDay(from), isoDay(to)]).toEqual(["2019-01-24", "2019-02-01"]);
  });

  it("are some year where nothing is dated", () => {
    expect(daysIn(wholeWindow({ events: [], said: [] }))).toBeGreaterThan(365);
    expect(around([])).toBeNull();
  });

  it("stay within what there is, however one moves and zooms", () => {
    const whole = { from: 17_000, to: 18_000 };
    fc.assert(
      fc.property(
        window,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ noNaN: true, min: -1e4, max: 1e4 }),
        (days, factor, by) => {
          const { from, to } = clamped(moved(zoomed(days, factor, days.from), by), whole);
          expect(from).toBeGreaterThanOrEqual(whole.from - 1e-6);
          expect(to).toBeLessThanOrEqual(whole.to + 1e-6);
          expect(to - from).toBeGreaterThanOrEqual(4 - 1e-6);
        },
      ),
    );
  });

  it("keep the day under the pointer where it is while zooming", () => {
    const days = zoomed({ from: 0, to: 100 }, 0.5, 25);
    expect(days).toEqual({ from: 12.5, to: 62.5 });
  });

  it("follow a day that leaves them, and no other", () => {
    const days = { from: 100, to: 124 };
    expect(showing(days, 110)).toBe(days);
    expect(showing(days, 130)).toEqual({ from: 109, to: 133 });
    expect(showing(days, 90)).toEqual({ from: 88, to: 112 });
  });
});

describe("steps from statement to statement", () => {
  const days = [10, 12, 20];
  it("go to the next and the previous day on which something was said", () => {
    expect([nextDay(days, 10), nextDay(days, 11), previousDay(days, 20)]).toEqual([12, 12, 12]);
  });
  it("end after the last: then everything is shown", () => {
    expect([nextDay(days, 20), nextDay(days, null), previousDay(days, null), previousDay(days, 10)]).toEqual([
      null,
      null,
      20,
      null,
    ]);
  });
});
