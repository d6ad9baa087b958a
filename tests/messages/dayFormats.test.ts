import { describe, expect, it } from "vitest";
import { dayFormats } from "#messages/dayFormats.ts";
import { monthNames } from "#messages/monthNames.ts";

const day = "2019-01-28";
const own = (language: keyof typeof monthNames) => dayFormats(language, monthNames[language], false);

describe("dates in words", () => {
  it.each(["en-GB", "ar", "fa", "prs", "ru", "tg", "ps", "uz", "ky"])("are Gregorian in %s", (language) => {
    const digits = dayFormats(language)
      .year(day)
      .replace(/[۰-۹]/gu, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)))
      .replace(/[٠-٩]/gu, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)));
    expect(digits).toContain("2019");
  });

  it("can be said", () => {
    expect(dayFormats("en-GB").spoken("2019-01-29")).toBe("Tuesday, 29 January 2019");
  });

  it.each(["tg", "ps", "uz"] as const)(
    "have our own names of months in %s where the browser has none",
    (language) => {
      const theirs = new Intl.DateTimeFormat(language, {
        month: "long",
        calendar: "gregory",
        timeZone: "UTC",
      });
      for (let month = 1; month <= 12; month++) {
        const iso = `2019-${String(month).padStart(2, "0")}-15`;
        expect(own(language).shortMonth(iso)).toBe(theirs.format(new Date(iso)));
      }
    },
  );

  it("are put together day before month before year by us", () => {
    expect(own("tg").day(day)).toBe("28 Январ 2019");
    expect(own("uz").month(day)).toBe("Yanvar 2019");
    expect(own("uz").spoken(day)).toBe("28 Yanvar 2019");
  });
});
