import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyTime, clocks } from "#domain/timeline/dateRange.ts";
import { isoDay } from "#domain/timeline/days.ts";
import { readPart, writePart } from "#store/queryPart.ts";
import { timePart } from "#store/timePart.ts";

const read = (query: string) => readPart(timePart, new URLSearchParams(query));
const nothing = { ...anyTime, day: null };

describe("time in an address", () => {
  it("is all of time where the address says nothing", () => {
    expect(read("")).toEqual({ values: nothing, bad: [] });
    expect(writePart(timePart, nothing, new URLSearchParams("claim=c1a"))).toBe("claim=c1a");
  });

  it("is read and written as one would say it", () => {
    const query = "day=2019-01-29&from=2019-01-12&to=2019-01-31&clock=event";
    const { values } = read(query);
    expect(values).toEqual({ day: "2019-01-29", from: "2019-01-12", to: "2019-01-31", clock: "event" });
    expect(writePart(timePart, values, new URLSearchParams())).toBe(query);
  });

  it.each([
    "day=2019-02-29",
    "day=yesterday",
    "day=9999-12-31",
    "from=2019-1-1",
    "to=2019-13-01",
    "clock=church",
  ])("names what it cannot use in “%s”, and chooses nothing for it", (query) => {
    const [key, text] = query.split("=");
    expect(read(query)).toEqual({ values: nothing, bad: [{ key, text }] });
  });

  it("comes back as it was written", () => {
    const day = fc.option(fc.integer({ min: 0, max: 20_000 }).map(isoDay));
    const time = fc.record({ day, from: day, to: day, clock: fc.constantFrom(...clocks) });
    fc.assert(
      fc.property(time, (chosen) => {
        expect(read(writePart(timePart, chosen, new URLSearchParams())).values).toEqual(chosen);
      }),
    );
  });
});
