import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/timeline/days.ts";
import { knownOn } from "#domain/timeline/knownOn.ts";
import {
  handMadeIndex,
  makeClaim,
  makeMovement,
  makeRelay,
  makeReport,
  makeSource,
  makeSpeaker,
  makeStatement,
} from "../handMadeAtlas.ts";

const said = (date: string) => ({ date, basis: null });
const speakers = [
  makeSpeaker(),
  makeSpeaker({ id: "guards", names: { en: "the border troops" } }),
  makeSpeaker({ id: "volk", names: { en: "Irina Volk" } }),
];
const sources = [
  makeSource(),
  makeSource({ id: "late", published: { date: "2019-02-03", basis: "The page says so." } }),
  makeSource({ id: "undated", published: { date: null, basis: "No date." } }),
];
const border = [
  makeStatement({
    id: "s1",
    said: said("2019-01-28"),
    reports: [makeReport(), makeReport({ source: "late" })],
  }),
  makeStatement({ id: "s2", speaker: "guards", stance: "denies", said: said("2019-01-29") }),
  makeStatement({ id: "s3", speaker: "volk", stance: "withdraws", said: said("2019-01-30") }),
];
const five = handMadeIndex({ speakers, sources, statements: border });
const stancesOn = (day: string) => knownOn(five, day).atlas.statements.map(({ stance }) => stance);

describe("what was known on a day", () => {
  it("has no claim before somebody made it", () => {
    expect(knownOn(five, "2019-01-27").atlas.claims).toEqual([]);
  });

  it("has the claim alone on the day it was made, the denial on the next, the withdrawal on the third", () => {
    expect(stancesOn("2019-01-28")).toEqual(["asserts"]);
    expect(stancesOn("2019-01-29")).toEqual(["asserts", "denies"]);
    expect(stancesOn("2019-01-30")).toEqual(["asserts", "denies", "withdraws"]);
  });

  it("counts a statement of an uncertain day from the last day that it can have been made", () => {
    const index = handMadeIndex({ statements: [makeStatement({ said: said("2019-01-27/2019-02-03") })] });
    expect(knownOn(index, "2019-02-02").atlas.statements).toEqual([]);
    expect(knownOn(index, "2019-02-03").atlas.statements).toHaveLength(1);
  });

  it("never counts a statement whose date has no end", () => {
    const index = handMadeIndex({ statements: [makeStatement({ said: said("2019-01-27/..") })] });
    expect(knownOn(index, "2999-01-01").atlas.statements).toEqual([]);
  });

  it("counts what is repeated from the repetition at the latest", () => {
    const statements = [
      makeStatement({ id: "s1", said: said("2019-01-01/2019-12-31") }),
      makeStatement({ id: "s2", speaker: "volk", said: said("2019-01-30"), relays: makeRelay("s1") }),
    ];
    const known = knownOn(handMadeIndex({ speakers, statements }), "2019-01-30");
    expect(known.atlas.statements.map(({ id }) => id)).toEqual(["s1", "s2"]);
  });

  it("has only the reports that had been published", () => {
    const reportsOn = (day: string) =>
      knownOn(five, day)
        .statements.get("s1")
        ?.reports.map(({ source }) => source);
    expect(reportsOn("2019-01-28")).toEqual(["tass-1"]);
    expect(reportsOn("2019-02-03")).toEqual(["tass-1", "late"]);
  });

  it("does not count a report without a date on any day", () => {
    const statements = [makeStatement({ reports: [makeReport({ source: "undated" })] })];
    const known = knownOn(handMadeIndex({ sources, statements }), "2999-01-01");
    expect(known.statements.get("s1")?.reports).toEqual([]);
  });

  it("opens a sentence with whoever had said it, where those who lead it today had not", () => {
    const claims = [makeClaim({ ledBy: ["s2"] })];
    const statements = [
      makeStatement({ id: "s1", said: said("2019-01-13") }),
      makeStatement({ id: "s2", speaker: "volk", said: said("2019-01-27") }),
    ];
    const index = handMadeIndex({ speakers, claims, statements });
    expect(knownOn(index, "2019-01-13").claims.get("c1")?.ledBy).toEqual(["s1"]);
    expect(knownOn(index, "2019-01-27").claims.get("c1")?.ledBy).toEqual(["s2"]);
  });

  it("has no claim that was only denied: nobody is known to have made it", () => {
    const statements = [
      makeStatement({ id: "s1", said: said("2019-01-27") }),
      makeStatement({ id: "s2", speaker: "guards", stance: "denies", said: said("2019-01-13") }),
    ];
    const index = handMadeIndex({ speakers, statements });
    expect(knownOn(index, "2019-01-13").atlas.claims).toEqual([]);
    expect(knownOn(index, "2019-01-27").statementsOf.get("c1")).toHaveLength(2);
  });

  it("draws only the movements that somebody had told", () => {
    const movements = [
      makeMovement(),
      makeMovement({ from: null, statements: ["s1", "s3"] }),
      makeMovement({ statements: ["s2"] }),
    ];
    const index = handMadeIndex({
      speakers,
      sources,
      claims: [makeClaim({ movements })],
      statements: border,
    });
    const on = (day: string) =>
      knownOn(index, day)
        .claims.get("c1")
        ?.movements.map((one) => one.statements);
    expect(on("2019-01-28")).toEqual([["s1"], ["s1"]]);
    expect(on("2019-01-30")).toEqual([["s1"], ["s1", "s3"], ["s2"]]);
  });

  it("keeps of the relations those between what was known", () => {
    const basis = { kind: "stated" as const, reason: "It says so." };
    const relations = [
      { from: "s2", to: "s1", kind: "denies" as const, basis },
      { from: "s3", to: "late", kind: "disowns" as const, basis },
    ];
    const index = handMadeIndex({ speakers, sources, statements: border, relations });
    expect(knownOn(index, "2019-01-29").atlas.relations).toHaveLength(1);
    expect(knownOn(index, "2019-01-30").atlas.relations).toHaveLength(2);
  });

  it("never shows fewer statements, reports or claims on a later day", () => {
    const day = fc.integer({ min: 17_900, max: 17_960 }).map(isoDay);
    const date = fc.oneof(
      day,
      day.map((text) => `${text}~`),
      fc.tuple(day, day).map((ends) => ends.sort().join("/")),
      day.map((text) => `../${text}`),
      day.map((text) => `${text}/..`),
      fc.constantFrom("2019-01", "2019-01-XX", "[2019-01-03,2019-01-09]"),
    );
    const stance = fc.constantFrom("asserts" as const, "denies" as const, "qualifies" as const);
    const drawn = fc.array(
      fc.record({ date, stance, claim: fc.constantFrom("c1", "c2"), relays: fc.nat(9) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    const counts = (index: ReturnType<typeof knownOn>) => [
      index.atlas.claims.length,
      index.atlas.statements.length,
      index.atlas.statements.flatMap(({ reports }) => reports).length,
    ];
    fc.assert(
      fc.property(drawn, day, day, (all, one, other) => {
        const statements = all.map(({ date, stance, claim, relays }, at) =>
          makeStatement({
            id: `s${at}`,
            claim,
            stance,
            said: said(date),
            relays: relays < at ? makeRelay(`s${relays}`) : null,
            reports: [makeReport({ source: `r${at}` })],
          }),
        );
        const published = all.map(({ date }, at) =>
          makeSource({ id: `r${at}`, published: { date, basis: "The page says so." } }),
        );
        const claims = [makeClaim({ ledBy: ["s0"] }), makeClaim({ id: "c2", ledBy: ["s0"] })];
        const index = handMadeIndex({ claims, statements, sources: [makeSource(), ...published] });
        const [earlier = one, later = other] = [one, other].sort();
        const [before, after] = [counts(knownOn(index, earlier)), counts(knownOn(index, later))];
        expect(before.every((count, at) => count <= (after[at] ?? 0))).toBe(true);
      }),
    );
  });
});
