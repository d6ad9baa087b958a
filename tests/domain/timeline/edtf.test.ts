import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { readDate } from "#domain/readDate.ts";
import { dayNumber, isoDay } from "#domain/timeline/days.ts";
import { timeSpan } from "#domain/timeline/timeSpan.ts";

/** What the library itself gives as first and last moment. */
const extent = (text: string) => edtf(text, { level: 2 }) as { min: number; max: number };
const spanOf = (text: string) => timeSpan(readDate(text) ?? undefined);

describe("the span of an EDTF date on the axis", () => {
  it.each([
    "2019-01-28",
    "2019-01",
    "2019",
    "2020-02-29",
    "2019-01-28/2019-02-03",
    "2019-01/2019-03",
    "2019-01-28~",
    "2019-01-28?",
    "2019-01-28%",
    "2019-01~/2019-02?",
    "2019-01-XX",
    "2019-XX",
    "201X",
    "2019-21",
    "[2019-01-03,2019-01-09]",
    "{2019-01-03,2019-02}",
  ])("of %s is what the edtf library says", (text) => {
    const { min, max } = extent(text);
    const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
    expect(spanOf(text)).toMatchObject({ from: dayNumber(iso(min)), to: dayNumber(iso(max)) });
  });

  it("of a set that is written with dots reaches to its last day, which the library forgets", () => {
    expect(spanOf("[2019-01-03..2019-01-09]")?.to).toBe(dayNumber("2019-01-09"));
    expect(extent("[2019-01-03..2019-01-09]").max).toBeLessThan(Date.parse("2019-01-04"));
  });

  it("has an open end where the date has one", () => {
    expect(spanOf("2019-01-28/..")).toMatchObject({ to: null });
    expect(spanOf("../2019-01-28")).toMatchObject({ from: null });
    expect(spanOf("2019-01-28/")).toMatchObject({ to: null });
  });

  it("ends on the leap day where the month does", () => {
    expect(isoDay(spanOf("2020-02")?.to ?? 0)).toBe("2020-02-29");
    expect(isoDay(spanOf("2019-02")?.to ?? 0)).toBe("2019-02-28");
  });

  it.each(["2019-01-28~", "2019-01-28?", "2019-01-28%", "2019-01~/2019-02"])("is soft for %s", (text) => {
    expect(spanOf(text)?.isSoft).toBe(true);
  });

  it("is hard where only digits are left out: the span says how wide it is", () => {
    expect(spanOf("2019-01-XX")?.isSoft).toBe(false);
  });

  it.each(["2019-02-29", "yesterday", "../.."])("is none for %s", (text) => {
    expect(spanOf(text)).toBeNull();
  });
});
