import { describe, expect, it } from "vitest";
import { readDate } from "#domain/readDate.ts";
import { gapBetween } from "#domain/timeline/gap.ts";
import { timelineDrawing as timeline } from "#messages/en/timelineDrawing.ts";

function gap(first: string, then: string): string {
  const [one, other] = [readDate(first), readDate(then)];
  const between = one && other && gapBetween(one, other);
  return between ? timeline.gap(between) : "";
}

describe("the words of the timeline", () => {
  it.each([
    ["2019-01-12/2019-01-13", "2019-01-27", "2 weeks later"],
    ["2019-01-28", "2018-02-20", "11 months before"],
    ["2019-01-28", "2019-01-29", "1 day later"],
    ["2019-01-12/2019-01-13", "2019-01-13", "at most 1 day later"],
    ["2019-01-12/2019-01-13", "2019-01-13/2019-01-22", "at most 10 days later"],
    ["2019-01-12/2019-01-13", "2019-01-27/2019-02-03", "2 to 3 weeks later"],
    ["2019-01-27", "2019-01-29/2019-03-01", "2 days to 5 weeks later"],
    ["2019-01-27", "2019-01-29~", "about 2 days later"],
    ["2019-01-28", "2019-01-28", "the same day"],
    ["2016/2019", "2018-02-20", "within that time"],
  ])("between %s and %s: %s", (first, then, words) => expect(gap(first, then)).toBe(words));

  it("count in a sentence", () => {
    expect(timeline.counted(1, 21, 1)).toBe("1 of 21 claims, 1 statement.");
    expect(timeline.counted(0, 21, 0)).toBe("Nothing of this was known yet.");
  });

  it("name the month or year that begins on the axis", () => {
    expect(timeline.tick("day", false, "2019-01-31")).toBe("31");
    expect(timeline.tick("day", true, "2019-02-01")).toBe("Feb");
    expect(timeline.tick("week", true, "2019-02-04")).toBe("4 Feb");
    expect(timeline.tick("month", false, "2019-02-01")).toBe("Feb");
    expect(timeline.tick("month", true, "2019-01-01")).toBe("2019");
  });
});
