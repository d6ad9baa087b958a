import { describe, expect, it } from "vitest";
import { claimFacts } from "#domain/claimFacts.ts";
import { knownAtlas } from "#domain/timeline/knownAtlas.ts";
import {
  handMadeIndex,
  makeClaim,
  makeReport,
  makeSource,
  makeSpeaker,
  makeStatement,
} from "../handMadeAtlas.ts";

const said = (date: string) => ({ date, basis: null });
const index = handMadeIndex({
  claims: [makeClaim(), makeClaim({ id: "c2", ledBy: ["s3"] })],
  speakers: [
    makeSpeaker(),
    makeSpeaker({ id: "guards", names: { en: "the border troops" } }),
    makeSpeaker({ id: "witness", reliability: { letter: "A", reason: "Was there." } }),
  ],
  sources: [
    makeSource(),
    makeSource({ id: "late", published: { date: "2019-02-03", basis: "It says so." } }),
  ],
  statements: [
    makeStatement({ id: "s1", reports: [makeReport(), makeReport({ source: "late" })] }),
    makeStatement({ id: "s2", speaker: "guards", stance: "denies", said: said("2019-01-30") }),
    makeStatement({ id: "s3", claim: "c2", said: said("2019-01-31") }),
    makeStatement({ id: "s4", speaker: "witness", said: said("2019-02-01") }),
  ],
});
const whole = { index, facts: claimFacts(index) };

describe("an atlas on a day", () => {
  it("is whole where no day is asked for", () => {
    expect(knownAtlas(whole)(null)).toBe(whole);
  });

  it("is the same object on two days between which nothing more was learnt", () => {
    const on = knownAtlas(whole);
    expect(on("2019-01-28")).toBe(on("2019-01-29"));
    expect(on("2019-01-29")).not.toBe(on("2019-01-30"));
  });

  it("makes no claim anew of which nothing more was learnt", () => {
    const on = knownAtlas(whole);
    expect(on("2019-01-30").facts[0]).toBe(on("2019-01-31").facts[0]);
  });

  it("counts denials and reports of the day", () => {
    const on = knownAtlas(whole);
    const tally = (day: string) => on(day).facts[0]?.tally;
    expect(tally("2019-01-28")).toMatchObject({ reports: 1, deniedBy: [] });
    expect(tally("2019-01-30")?.deniedBy).toHaveLength(1);
    expect(tally("2019-02-03")?.reports).toBe(2);
    expect(tally("2019-01-28")?.deniedBy).toEqual([]);
  });

  it("keeps the level that the editors give today", () => {
    expect(knownAtlas(whole)("2019-01-28").facts[0]?.level).toEqual({ letter: "A", digit: 4 });
  });
});
