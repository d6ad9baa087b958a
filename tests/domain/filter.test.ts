import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClaimFacts, claimFacts, placePrecisions } from "#domain/claimFacts.ts";
import { everything, type Filter, passing } from "#domain/filter.ts";
import { digits, letters } from "#domain/schema/vocabulary.ts";
import { handMadeIndex, makeClaim, makeEnd, makeLayer, makeSpeaker, makeStatement } from "./handMadeAtlas.ts";

const graded = (digit: (typeof digits)[number]) => ({ ...makeClaim().information, digit });
const claims = [
  makeClaim({ id: "c1", information: graded(4), that: "helicopters took people away" }),
  makeClaim({ id: "c2", layer: "border", information: graded(6), places: [], that: "aircraft were seen" }),
  makeClaim({ id: "c3", layer: "border", information: graded(5), places: [makeEnd({ precision: 6 })] }),
];
const facts = claimFacts(
  handMadeIndex({
    claims,
    layers: [makeLayer(), makeLayer({ id: "border", title: "The border" })],
    speakers: [makeSpeaker(), makeSpeaker({ id: "usual", reliability: { letter: "B", reason: "Record." } })],
    statements: [
      makeStatement({ id: "s1", claim: "c1" }),
      makeStatement({ id: "s2", claim: "c2", speaker: "usual" }),
      makeStatement({ id: "s3", claim: "c3" }),
      makeStatement({ id: "s4", claim: "c3", speaker: "usual", stance: "denies" }),
    ],
  }),
);
const ids = (list: readonly ClaimFacts[]) => list.map(({ claim }) => claim.id);
const shown = (filter: Partial<Filter>) => ids(facts.filter(passing({ ...everything, ...filter })));

describe("a filter", () => {
  it("that asks for nothing lets everything pass", () => {
    expect(shown({})).toEqual(["c1", "c2", "c3"]);
  });

  it.each<[string, Partial<Filter>, string[]]>([
    ["a layer", { layers: ["border"] }, ["c2", "c3"]],
    ["no layer at all", { layers: [] }, []],
    ["letters", { letters: ["B", "A"] }, ["c2"]],
    ["digits", { digits: [4, 5] }, ["c1", "c3"]],
    ["what somebody denies", { denied: "denied" }, ["c3"]],
    ["what nobody denies", { denied: "not-denied" }, ["c1", "c2"]],
    ["exact places", { precisions: [1] }, ["c1"]],
    ["claims without a place", { precisions: ["no-place", 6] }, ["c2", "c3"]],
    ["a word", { search: "HELICOPTERS" }, ["c1", "c3"]],
    ["several words, in any order", { search: "  away  took " }, ["c1", "c3"]],
    ["a word that is nowhere", { search: "tanks" }, []],
    ["several things at once", { layers: ["border"], digits: [5], search: "border" }, ["c3"]],
  ])("asks for %s", (_, filter, expected) => {
    expect(shown(filter)).toEqual(expected);
  });

  it("leaves nothing out for a word while there is nothing to look through", () => {
    const opened = facts.map((one) => ({ ...one, searched: null }));
    const found = opened.filter(passing({ ...everything, digits: [4, 5], search: "tanks" }));
    expect(found.map(({ claim }) => claim.id)).toEqual(["c1", "c3"]);
  });
});

const subset = <T>(of: readonly T[]) => fc.subarray([...of]);
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  layers: fc.option(subset(["raid", "border"])),
  letters: subset(letters),
  digits: subset(digits),
  denied: fc.constantFrom("any", "denied", "not-denied"),
  precisions: subset(placePrecisions),
  search: fc.oneof(fc.constantFrom("", "raid", "took people", "zubov border"), fc.string()),
});

describe("any filter", () => {
  it("shows claims of the atlas, in its order", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const passing = shown(filter);
        expect(ids(facts).filter((id) => passing.includes(id))).toEqual(passing);
      }),
    );
  });

  it("shows no more when it asks for more", () => {
    fc.assert(
      fc.property(anyFilter, anyFilter, (one, other) => {
        const both = { ...one, denied: other.denied, search: `${one.search} ${other.search}` };
        fc.pre(one.denied === "any" || one.denied === other.denied);
        expect(shown(one)).toEqual(expect.arrayContaining(shown(both)));
      }),
    );
  });

  it("does not depend on the order in which it asks", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const turned = {
          ...filter,
          letters: [...filter.letters].reverse(),
          digits: [...filter.digits].reverse(),
          search: filter.search.split(/\s+/u).reverse().join(" "),
        };
        expect(shown(turned)).toEqual(shown(filter));
      }),
    );
  });

  it("shows the same when it asks for every letter and digit as when it asks for none", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const every = shown({ ...filter, letters, digits });
        expect(every).toEqual(shown({ ...filter, letters: [], digits: [] }));
      }),
    );
  });
});
