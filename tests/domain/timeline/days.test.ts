import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, dayNumber, isDay, isoDay } from "#domain/timeline/days.ts";

const plus = (day: string, months: number) => isoDay(addMonths(dayNumber(day), months));

describe("days", () => {
  it("are the same after being counted", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 200_000 }), (number) => {
        expect(dayNumber(isoDay(number))).toBe(number);
        expect(isDay(isoDay(number))).toBe(true);
      }),
    );
  });

  it("a part of a day falls on that day", () => {
    expect(isoDay(dayNumber("2019-01-28") + 0.99)).toBe("2019-01-28");
  });

  it.each([
    ["2019-01-31", 1, "2019-02-28"],
    ["2020-01-31", 1, "2020-02-29"],
    ["2019-03-31", -1, "2019-02-28"],
    ["2019-12-15", 1, "2020-01-15"],
  ])("%s and %i months is %s", (day, months, then) => expect(plus(day, months)).toBe(then));

  it.each(["2019-02-29", "2019-13-01", "2019-1-1", "yesterday", "", "2019-01-28~", "0019-01-01"])(
    "“%s” is no day of the calendar",
    (text) => expect(isDay(text)).toBe(false),
  );

  it("29 February is a day in a leap year", () => expect(isDay("2020-02-29")).toBe(true));
});
