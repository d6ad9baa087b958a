import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateTable, readDate } from "#domain/readDate.ts";

const fields = (text: string) => {
  const span = readDate(text);
  return span && [span.from, span.to, span.finest];
};
const marks = (text: string) => {
  const span = readDate(text);
  return span && [span.approximate, span.uncertain];
};

describe("a date in EDTF", () => {
  it.each([
    ["2019-01-28", "2019-01-28", "2019-01-28", "day"],
    ["2019-01", "2019-01-01", "2019-01-31", "month"],
    ["2019-02", "2019-02-01", "2019-02-28", "month"],
    ["2020-02", "2020-02-01", "2020-02-29", "month"],
    ["2019", "2019-01-01", "2019-12-31", "year"],
    ["2020-02-29", "2020-02-29", "2020-02-29", "day"],
    ["2000-02-29", "2000-02-29", "2000-02-29", "day"],
    ["2019-01-12/2019-01-13", "2019-01-12", "2019-01-13", "day"],
    ["2018-12/2019-02", "2018-12-01", "2019-02-28", "month"],
    ["2018/2019-02-03", "2018-01-01", "2019-02-03", "other"],
    ["2019-XX", "2019-01-01", "2019-12-31", "year"],
    ["2019-01-XX", "2019-01-01", "2019-01-31", "month"],
    ["2019-XX-XX", "2019-01-01", "2019-12-31", "year"],
    ["201X", "2010-01-01", "2019-12-31", "year"],
    ["2019-21", "2019-01-01", "2019-03-31", "other"],
    ["[2019-01-01,2019-01-05]", "2019-01-01", "2019-01-05", "day"],
    ["[2019-01-05,2019-01-01]", "2019-01-01", "2019-01-05", "day"],
    ["{2019-01-01..2019-01-05}", "2019-01-01", "2019-01-05", "day"],
    ["{2017,2018-03..2019-02}", "2017-01-01", "2019-02-28", "other"],
    ["2019-01-28T23:30:00-05:00", "2019-01-28", "2019-01-28", "day"],
    ["2019-01-28T00:30:00+05:00", "2019-01-28", "2019-01-28", "day"],
    ["2019-01-28T10:00:00Z/2019-01-30", "2019-01-28", "2019-01-30", "day"],
  ])("%s covers %s to %s", (text, from, to, finest) => {
    expect(fields(text)).toEqual([from, to, finest]);
  });

  it.each([
    ["2019-01/..", "2019-01-01", null],
    ["2019-01/", "2019-01-01", null],
    ["../2019-01", null, "2019-01-31"],
    ["/2019-01", null, "2019-01-31"],
    ["[..2019-01]", null, "2019-01-31"],
    ["[2019-01..]", "2019-01-01", null],
  ])("%s is open at an end", (text, from, to) => {
    expect(fields(text)).toEqual([from, to, "month"]);
  });

  it.each([
    ["2019-01-28", false, false],
    ["2019-01-28~", true, false],
    ["2019-01-28?", false, true],
    ["2019-01-28%", true, true],
    ["2019-~01-28", true, false],
    ["?2019-01", false, true],
    ["2019-01~/2019-02", true, false],
    ["2019-01/2019-02?", false, true],
    ["[2019-01-01~,2019-01-05]", true, false],
  ])("%s is about right: %s, perhaps right: %s", (text, approximate, uncertain) => {
    expect(marks(text)).toEqual([approximate, uncertain]);
  });

  it.each([
    "",
    "28 January 2019",
    "2019-1-28",
    "2019-13",
    "2019-02-30",
    "2019-02-29",
    "1900-02-29",
    "2019-02-~29",
    "2019-01-01/2019-02-29",
    "201X-02-29",
    "2019-01-13/2019-01-12",
    "2019-01-28 ",
    "2019-W05",
    "../..",
    "/",
    "Y170000002",
    "Y-17E7",
    "-0044-03-15",
    "~-0044",
    "-0044/2019",
  ])("%j is none that is possible", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it("is kept as it was written", () => {
    expect(readDate("2019-01-28~")?.edtf).toBe("2019-01-28~");
  });
});

describe("every day that there is", () => {
  const days = fc
    .date({ min: new Date("0101-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it("is read as itself", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(fields(day)).toEqual([day, day, "day"]);
      }),
    );
  });

  it("makes a span with a later one, and none with an earlier one", () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        fc.pre(one < other);
        expect(fields(`${one}/${other}`)).toEqual([one, other, "day"]);
        expect(readDate(`${other}/${one}`)).toBeNull();
      }),
    );
  });

  it("lies within its month and its year, as the library has them", () => {
    fc.assert(
      fc.property(days, (day) => {
        for (const text of [day.slice(0, 7), day.slice(0, 4)]) {
          const { min, max } = edtf(text, { level: 2 }) as { min: number; max: number };
          const span = readDate(text);
          expect(span?.from).toBe(new Date(min).toISOString().slice(0, 10));
          expect(span?.to).toBe(new Date(max).toISOString().slice(0, 10));
          expect(span && (span.from ?? "") <= day && day <= (span.to ?? "")).toBe(true);
        }
      }),
    );
  });

  it("is the first or the last of a set that it bounds", () => {
    fc.assert(
      fc.property(fc.uniqueArray(days, { minLength: 2, maxLength: 5 }), (list) => {
        const sorted = [...list].sort();
        expect(fields(`[${list.join(",")}]`)).toEqual([sorted[0], sorted.at(-1), "day"]);
      }),
    );
  });
});

it("reads any text without a throw, and never a span whose end lies before its beginning", () => {
  const like = fc.stringMatching(/^[0-9X~?%./,{}[\]TZ:+-]{0,24}$/u);
  fc.assert(
    fc.property(fc.oneof(fc.string(), like), (text) => {
      const span = readDate(text);
      if (span?.from && span.to) expect(span.from <= span.to).toBe(true);
    }),
  );
});

it("makes a table of many dates, without those that are none", () => {
  const table = dateTable(["2019", "never", "2019-01~", "2019"]);
  expect(Object.keys(table)).toEqual(["2019", "2019-01~"]);
  expect(table["2019"]?.from).toBe("2019-01-01");
});
