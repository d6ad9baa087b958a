import { describe, expect, it } from "vitest";
import { readDate } from "#domain/readDate.ts";
import { gapBetween } from "#domain/timeline/gap.ts";

function gap(first: string, then: string) {
  const [one, other] = [readDate(first), readDate(then)];
  if (!one || !other) throw new Error("no date");
  return gapBetween(one, other);
}
const length = (count: number, unit: string) => ({ count, unit });

describe("the gap between two dates", () => {
  it("is none within one day", () => {
    expect(gap("2019-01-28", "2019-01-28")).toEqual({ kind: "same-day" });
  });

  it("of the raid and Tasnim's report is two weeks, wherever in the night it was", () => {
    expect(gap("2019-01-12/2019-01-13", "2019-01-27")).toEqual({
      kind: "later",
      least: length(2, "week"),
      most: length(2, "week"),
      isAbout: false,
    });
  });

  it("of a forecast lies before", () => {
    expect(gap("2019-01-28", "2018-02-20")).toMatchObject({ kind: "before", least: length(11, "month") });
  });

  it("has a least and a most where a date is a span", () => {
    expect(gap("2019-01-12/2019-01-13", "2019-01-27/2019-02-03")).toMatchObject({
      least: length(2, "week"),
      most: length(3, "week"),
    });
  });

  it("cannot be told where one span lies within the other", () => {
    expect(gap("2016/2019", "2018-02-20")).toEqual({ kind: "overlapping" });
  });

  it("of a day within a night is a day at most", () => {
    expect(gap("2019-01-12/2019-01-13", "2019-01-13")).toMatchObject({
      least: length(0, "day"),
      most: length(1, "day"),
    });
  });

  it("is “about” where a date is, even on one day", () => {
    expect(gap("2019-01-13", "2019-01-29~")).toMatchObject({ isAbout: true });
    expect(gap("2019-01-29", "2019-01-29~")).toEqual({ kind: "overlapping" });
  });

  it("is not known where an end is open", () => {
    expect(gap("../2019-01-13", "2019-01-29")).toBeNull();
  });

  it("is told in years after two of them", () => {
    expect(gap("2015-01-26", "2019-01-29")).toMatchObject({ least: length(4, "year") });
  });
});
