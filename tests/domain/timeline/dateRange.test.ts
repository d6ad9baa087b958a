import { describe, expect, it } from "vitest";
import { factsOf } from "#domain/claimFacts.ts";
import type { Claim } from "#domain/schema/claim.ts";
import { anyTime, type DateRange, inRange } from "#domain/timeline/dateRange.ts";
import { handMadeIndex, makeClaim, makeStatement } from "../handMadeAtlas.ts";

function passes(range: Partial<DateRange>, given: Partial<Claim> = {}, said = "2019-01-28") {
  const claim = makeClaim(given);
  const statements = [makeStatement({ said: { date: said, basis: null } })];
  const index = handMadeIndex({ claims: [claim], statements });
  return inRange({ ...anyTime, ...range }, factsOf(index, claim));
}
const happened = (date: string) => ({ happened: { date, wording: null, countedFrom: null } });

describe("a range of days", () => {
  it("lets everything pass while it is open", () => {
    expect(passes({ clock: "event" }, { happened: null })).toBe(true);
  });

  it("lets a claim pass whose days are not there yet", () => {
    const range = { from: "2019-01-28", to: "2019-01-28" };
    expect(inRange({ ...anyTime, ...range }, { happened: null, said: null })).toBe(true);
    expect(inRange({ ...range, clock: "event" }, { happened: null, said: null })).toBe(false);
  });

  it("asks one clock and not the other", () => {
    expect(passes({ from: "2019-01-28", to: "2019-01-28", clock: "said" })).toBe(true);
    expect(passes({ from: "2019-01-28", to: "2019-01-28", clock: "event" })).toBe(false);
  });

  it("lets a span pass that may lie inside", () => {
    expect(passes({ from: "2019-01-31", clock: "event" }, happened("2018/2019"))).toBe(true);
    expect(passes({ from: "2020-01-01", clock: "event" }, happened("2018/2019"))).toBe(false);
  });

  it("has both its days inside", () => {
    const range = { from: "2019-01-13", to: "2019-01-27", clock: "event" } as const;
    expect(passes(range, happened("2019-01-13"))).toBe(true);
    expect(passes(range, happened("2019-01-28"))).toBe(false);
  });

  it("does not let a claim pass of which nobody says when", () => {
    expect(passes({ to: "2999-01-01", clock: "event" }, { happened: null })).toBe(false);
  });

  it("takes an open end as far as one likes", () => {
    expect(passes({ from: "2025-01-01", clock: "said" }, {}, "2019-01-28/..")).toBe(true);
  });
});
