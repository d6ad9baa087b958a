import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertingOrigins } from "#domain/level.ts";
import type { Statement } from "#domain/schema/statement.ts";
import { stances } from "#domain/schema/vocabulary.ts";
import { bodies, bodyOf, tallyOf } from "#domain/tally.ts";
import {
  handMadeIndex,
  makeClaim,
  makeRelay,
  makeReport,
  makeSource,
  makeSpeaker,
  makeStatement,
} from "./handMadeAtlas.ts";

const numbers = Array.from({ length: 8 }, (_, i) => i);
const speakers = numbers.map((n) => makeSpeaker({ id: `p${n}`, names: { en: `Person ${n}` } }));
const sources = numbers.map((n) => makeSource({ id: `d${n}` }));
const said = (n: number, given: Partial<Statement> = {}) =>
  makeStatement({ id: `s${n}`, speaker: `p${n}`, reports: [makeReport({ source: `d${n}` })], ...given });
const tally = (...statements: Statement[]) =>
  tallyOf(handMadeIndex({ speakers, sources, statements }), makeClaim());

describe("the origins of a claim", () => {
  it("are one, however many repeat it, and however long the chain is", () => {
    const chain = [said(0), ...numbers.slice(1).map((n) => said(n, { relays: makeRelay(`s${n - 1}`) }))];
    expect(tally(...chain)).toMatchObject({ reports: 8, origins: { atLeast: 1, atMost: 1 } });
  });

  it("are between two numbers where a link is only inferred", () => {
    const inferred = said(1, { relays: makeRelay("s0", "inferred") });
    const stated = said(2, { relays: makeRelay("s1") });
    expect(tally(said(0), inferred, stated).origins).toEqual({ atLeast: 1, atMost: 2 });
  });

  it("are bodies: two people who speak for one ministry are one", () => {
    const body = { name: "The Interior Ministry", number: "one" } as const;
    const both = ["a", "b"].map((id) => makeSpeaker({ id, body }));
    const statements = both.map(({ id }) => makeStatement({ id: `by-${id}`, speaker: id }));
    const index = handMadeIndex({ speakers: both, statements });
    expect(tallyOf(index, makeClaim()).origins).toEqual({ atLeast: 1, atMost: 1 });
  });

  it("are none where all repeat each other in a circle, and counting them ends", () => {
    const circle = [said(0, { relays: makeRelay("s1") }), said(1, { relays: makeRelay("s0") })];
    expect(tally(...circle).origins).toEqual({ atLeast: 0, atMost: 0 });
  });

  it("do not count who denies it", () => {
    expect(tally(said(0), said(1, { stance: "denies" })).origins).toEqual({ atLeast: 1, atMost: 1 });
  });
});

describe("the tally of a claim", () => {
  it("counts a document once, whatever it carries", () => {
    const shared = [makeReport({ source: "d0" }), makeReport({ source: "d0", via: "d1" })];
    expect(tally(said(0, { reports: shared }), said(1, { reports: shared })).reports).toBe(1);
  });

  it("names each body that denies once, in the order in which they spoke", () => {
    const denials = [3, 1].map((n) => said(n, { stance: "denies" }));
    const again = makeStatement({ id: "again", speaker: "p3", stance: "denies" });
    expect(tally(said(0), ...denials, again).deniedBy).toEqual([
      { name: "Person 3", number: "one" },
      { name: "Person 1", number: "one" },
    ]);
  });

  it("is empty for a claim of which nothing is said", () => {
    const index = handMadeIndex();
    expect(tallyOf(index, makeClaim({ id: "c9" }))).toEqual({
      reports: 0,
      origins: { atLeast: 0, atMost: 0 },
      deniedBy: [],
    });
  });

  const anyStatement = (n: number) =>
    fc
      .record({
        stance: fc.constantFrom(...stances),
        relays: fc.option(
          fc.record({ to: fc.integer({ min: 0, max: 7 }), kind: fc.constantFrom("stated", "inferred") }),
        ),
      })
      .map(({ stance, relays }) =>
        said(n, { stance, relays: relays && makeRelay(`s${relays.to}`, relays.kind as "stated") }),
      );
  const anyGraph = fc.tuple(...numbers.map(anyStatement));

  it("has at least as many origins at most as at least, and no more than statements that assert", () => {
    fc.assert(
      fc.property(anyGraph, (statements) => {
        const { origins } = tally(...statements);
        const asserting = statements.filter(({ stance }) => stance === "asserts");
        expect(origins.atLeast).toBe(assertingOrigins(statements).length);
        expect(origins.atMost).toBeGreaterThanOrEqual(origins.atLeast);
        expect(asserting.length).toBeGreaterThanOrEqual(origins.atMost);
      }),
    );
  });

  it("loses an origin, or none, when a link that was inferred is stated", () => {
    fc.assert(
      fc.property(anyGraph, (statements) => {
        const stated = statements.map((statement) =>
          statement.relays ? { ...statement, relays: makeRelay(statement.relays.statement) } : statement,
        );
        const [before, after] = [tally(...statements).origins, tally(...stated).origins];
        expect(after).toEqual({ atLeast: before.atLeast, atMost: before.atLeast });
      }),
    );
  });
});

describe("a body", () => {
  it("is who a speaker speaks for, or else the speaker", () => {
    const body = { name: "Tajikistan’s border troops", number: "many" } as const;
    expect(bodyOf(makeSpeaker({ body }))).toEqual(body);
    expect(bodyOf(makeSpeaker())).toEqual({ name: "Igor Zubov", number: "one" });
  });

  it("is one or many as its first speaker says", () => {
    const speaking = (["one", "many"] as const).map((number) =>
      makeSpeaker({ id: number, body: { name: "The ministry", number } }),
    );
    const index = handMadeIndex({ speakers: speaking });
    const statements = ["one", "many"].map((speaker) => makeStatement({ speaker }));
    expect(bodies(index, statements)).toEqual([{ name: "The ministry", number: "one" }]);
  });

  it("is named once", () => {
    const index = handMadeIndex({ speakers });
    expect(bodies(index, [said(0), said(1), said(0)])).toHaveLength(2);
  });
});
