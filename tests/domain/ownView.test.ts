import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownView, type Remains } from "#domain/ownView.ts";
import { type Letter, letters, readKinds } from "#domain/schema/vocabulary.ts";
import { nothingLeftOut, type ViewRules } from "#domain/viewRules.ts";
import {
  handMadeIndex,
  makeClaim,
  makeOutlet,
  makeRelay,
  makeReport,
  makeSource,
  makeSpeaker,
  makeStatement,
} from "./handMadeAtlas.ts";

const graded = (letter: Letter) => ({ letter, reason: "Its record." });
const tied = (to: "state" | "none") => ({ to, detail: null });

// TASS and Interfax heard the minister; the Echo copied TASS; a blog copied the Echo; SANA spoke for itself.
const index = handMadeIndex({
  outlets: [
    makeOutlet({ id: "tass", country: "RU", affiliation: tied("state"), reliability: graded("B") }),
    makeOutlet({ id: "interfax", country: "RU", affiliation: tied("none"), reliability: graded("B") }),
    makeOutlet({ id: "echo", country: "FR", affiliation: tied("none"), reliability: graded("C") }),
    makeOutlet({ id: "blog", country: "FR", affiliation: tied("none"), reliability: graded("F") }),
    makeOutlet({ id: "sana", country: "SY", affiliation: tied("state"), reliability: graded("D") }),
  ],
  speakers: [
    makeSpeaker({ id: "minister", names: { en: "The minister" } }),
    makeSpeaker({ id: "sana", names: { en: "SANA" }, outlet: "sana" }),
    makeSpeaker({ id: "echo", names: { en: "The Echo" }, outlet: "echo" }),
    makeSpeaker({ id: "ministry", names: { en: "The ministry" } }),
  ],
  sources: [
    makeSource({ id: "tass-1", outlet: "tass" }),
    makeSource({ id: "interfax-1", outlet: "interfax", read: { how: "extract", detail: "A part." } }),
    makeSource({ id: "echo-1", outlet: "echo" }),
    makeSource({ id: "blog-1", outlet: "blog", read: { how: "title", detail: "The title." } }),
    makeSource({ id: "sana-1", outlet: "sana" }),
  ],
  claims: [makeClaim({ id: "c1" }), makeClaim({ id: "c2", ledBy: ["sana-c2"] })],
  statements: [
    makeStatement({
      id: "minister-c1",
      speaker: "minister",
      reports: [
        makeReport({ source: "tass-1" }),
        makeReport({ source: "interfax-1" }),
        makeReport({ source: "echo-1", via: "tass-1" }),
        makeReport({ source: "blog-1", via: "echo-1" }),
      ],
    }),
    makeStatement({
      id: "echo-c1",
      speaker: "echo",
      relays: makeRelay("minister-c1", "inferred"),
      reports: [makeReport({ source: "echo-1", via: "tass-1" })],
    }),
    makeStatement({
      id: "ministry-c1",
      speaker: "ministry",
      stance: "denies",
      reports: [makeReport({ source: "interfax-1" })],
    }),
    makeStatement({
      id: "sana-c2",
      claim: "c2",
      speaker: "sana",
      reports: [makeReport({ source: "sana-1" }), makeReport({ source: "tass-1" })],
    }),
  ],
});

const remains = (rules: Partial<ViewRules>, claim = "c1"): Remains => {
  const found = ownView(index, { ...nothingLeftOut, ...rules }).get(claim);
  if (!found) throw new Error(`There is no claim ${claim}.`);
  return found;
};

describe("a reader's own view", () => {
  it("that leaves out nothing is that of the editors", () => {
    for (const claim of ["c1", "c2"]) expect(remains({}, claim).remaining).toEqual(remains({}, claim).all);
  });

  it("loses with a document all that was copied from it, and from its copies", () => {
    expect(remains({ withoutSources: ["tass-1"] }).remaining.reports).toBe(1);
  });

  it("keeps an origin that another document carries at first hand", () => {
    const { remaining, origins } = remains({ withoutTies: ["RU/state"] });
    expect(remaining.origins).toEqual({ atLeast: 1, atMost: 1 });
    expect(origins).toEqual([{ body: { name: "The minister", number: "one" }, remains: true }]);
  });

  it("has no origin where every document that heard it is left out", () => {
    const { remaining, origins } = remains({ withoutOutlets: ["tass", "interfax"] });
    expect(remaining.origins).toEqual({ atLeast: 0, atMost: 0 });
    expect(origins.map((origin) => origin.remains)).toEqual([false]);
  });

  it("counts denials by the same rule", () => {
    expect(remains({ withoutOutlets: ["interfax"] }).remaining.deniedBy).toEqual([]);
    expect(remains({ withoutOutlets: ["blog"] }).remaining.deniedBy).toHaveLength(1);
  });

  it("does not let a copy fall because its model was not read in full", () => {
    const { remaining } = remains({ withoutRead: ["extract", "title"] });
    expect(remaining.reports).toBe(2);
    expect(remaining.deniedBy).toEqual([]);
  });

  it("does not hear an outlet that is left out through the mouth of another", () => {
    expect(remains({ withoutTies: ["SY/state"] }, "c2").remaining.reports).toBe(0);
  });

  it("leaves out outlets by their letter", () => {
    expect(remains({ withoutLetters: ["F"] }).remaining.reports).toBe(3);
  });
});

const rules: fc.Arbitrary<ViewRules> = fc.record({
  withoutTies: fc.subarray(["RU/state", "RU/none", "FR/none", "SY/state"]),
  withoutLetters: fc.subarray([...letters]),
  withoutRead: fc.subarray([...readKinds]),
  withoutOutlets: fc.subarray(index.atlas.outlets.map(({ id }) => id)),
  withoutSources: fc.subarray(index.atlas.sources.map(({ id }) => id)),
});

const both = (one: ViewRules, other: ViewRules): ViewRules => ({
  withoutTies: [...one.withoutTies, ...other.withoutTies],
  withoutLetters: [...one.withoutLetters, ...other.withoutLetters],
  withoutRead: [...one.withoutRead, ...other.withoutRead],
  withoutOutlets: [...one.withoutOutlets, ...other.withoutOutlets],
  withoutSources: [...one.withoutSources, ...other.withoutSources],
});

const numbers = ({ remaining }: Remains) => [
  remaining.reports,
  remaining.origins.atLeast,
  remaining.origins.atMost,
  remaining.deniedBy.length,
];

it("leaving out more never adds an origin, a report or a denial", () => {
  fc.assert(
    fc.property(rules, rules, fc.constantFrom("c1", "c2"), (some, more, claim) => {
      const [before, after] = [remains(some, claim), remains(both(some, more), claim)];
      numbers(after).forEach((number, at) => {
        expect(number).toBeLessThanOrEqual(numbers(before)[at] ?? 0);
      });
      for (const { body, remains: stays } of after.origins) {
        const earlier = before.origins.find((origin) => origin.body.name === body.name);
        if (stays) expect(earlier?.remains).toBe(true);
      }
    }),
  );
});

it("whatever is left out, the tally of all documents stays the same", () => {
  fc.assert(
    fc.property(rules, (some) => {
      expect(remains(some).all).toEqual(remains({}).all);
    }),
  );
});

it("documents that copied from each other fall together, and only when they are left out", () => {
  const circle = handMadeIndex({
    sources: [makeSource({ id: "tass-1" }), makeSource({ id: "tass-2", url: "https://example.org/2" })],
    statements: [
      makeStatement({
        reports: [
          makeReport({ source: "tass-1", via: "tass-2" }),
          makeReport({ source: "tass-2", via: "tass-1" }),
        ],
      }),
    ],
  });
  const left = (withoutSources: string[]) =>
    ownView(circle, { ...nothingLeftOut, withoutSources }).get("c1")?.remaining.reports;
  expect(left([])).toBe(2);
  expect(left(["tass-2"])).toBe(0);
});
