import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dates } from "#messages/en/dates.ts";
import { digits } from "#messages/en/digits.ts";
import { list } from "#messages/en/list.ts";

const at = (day: string) => new Date(`${day}T00:00:00Z`);
const day = fc
  .date({ min: at("1000-01-01"), max: at("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Often in one month or one year, as a claim's two days are. */
const days = fc.tuple(day, fc.oneof(fc.nat(40), fc.nat(500), fc.nat(100_000))).map(([from, more]) => {
  const to = new Date(at(from).getTime() + more * 86_400_000).toISOString().slice(0, 10);
  return { from, to };
});
const lengths = { long: dates.span, short: dates.shortSpan };

const parts = (finest: "day" | "month" | "year", month: "long" | "short") =>
  ({
    day: { day: "numeric", month, year: "numeric" },
    month: { month, year: "numeric" },
    year: { year: "numeric" },
  })[finest] as Intl.DateTimeFormatOptions;

describe("English, written without the browser's tables", () => {
  it("has days, months and years as Unicode's English of Britain has them", () => {
    const finest = fc.constantFrom("day" as const, "month" as const, "year" as const);
    const length = fc.constantFrom("long" as const, "short" as const);
    fc.assert(
      fc.property(days, finest, length, ({ from, to }, unit, month) => {
        const format = new Intl.DateTimeFormat("en-GB", { ...parts(unit, month), timeZone: "UTC" });
        const unicode = format.formatRange(at(from), at(to)).replace(/\s*–\s*/u, "–");
        const span = { edtf: "", from, to, approximate: false, uncertain: false, finest: unit };
        expect(lengths[month](span)).toBe(unicode.replaceAll("\u2009", " "));
      }),
    );
  });

  it("says once what both ends of a time between share", () => {
    const said = (from: string, to: string) =>
      dates.onSpan({ edtf: "", from, to, approximate: false, uncertain: false, finest: "day" });
    expect(said("2019-01-16", "2019-01-27")).toBe("between 16 and 27 January 2019");
    expect(said("2019-01-16", "2019-02-07")).toBe("between 16 January and 7 February 2019");
    expect(said("2018-12-16", "2019-01-07")).toBe("between 16 December 2018 and 7 January 2019");
    expect(said("2019-01-16", "2019-01-16")).toBe("on 16 January 2019");
  });

  it("lists as Unicode's English of Britain does", () => {
    const unicode = new Intl.ListFormat("en-GB", { style: "long", type: "conjunction" });
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 6 }), (items) => {
        expect(list(items)).toBe(unicode.format(items));
      }),
    );
  });

  it("groups whole numbers as Unicode's English of Britain does", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(digits(value)).toBe(value.toLocaleString("en-GB"));
      }),
    );
  });
});
