import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertingOrigins, levelOf, levelText, mostReliable } from "#domain/level.ts";
import type { Atlas } from "#domain/schema/atlas.ts";
import type { Claim } from "#domain/schema/claim.ts";
import { type Letter, letters } from "#domain/schema/vocabulary.ts";
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
const level = (given: Partial<Atlas>, claim: Claim = makeClaim()) =>
  levelText(levelOf(handMadeIndex({ claims: [claim], ...given }), claim));
const speakers = [
  makeSpeaker({ id: "usual", reliability: graded("B") }),
  makeSpeaker({ id: "poor", reliability: graded("E") }),
  makeSpeaker({ id: "unknown", reliability: graded("F") }),
];

describe("the most reliable of several letters", () => {
  it("is the earliest of A to E", () => {
    expect(mostReliable(["D", "B", "C"])).toBe("B");
  });

  it("is never F while another can be judged", () => {
    const some = fc.array(fc.constantFrom(...letters));
    fc.assert(fc.property(some, (of) => (mostReliable(of) === "F") === of.every((letter) => letter === "F")));
  });

  it("does not depend on the order", () => {
    const some = fc.array(fc.constantFrom(...letters));
    fc.assert(fc.property(some, (of) => mostReliable(of) === mostReliable([...of].reverse())));
  });

  it("cannot be judged where there is none", () => {
    expect(mostReliable([])).toBe("F");
  });
});

describe("the level of a claim", () => {
  it("is the digit of the information after the letter of the most reliable origin", () => {
    const statements = [
      makeStatement({ speaker: "poor" }),
      makeStatement({ id: "s2", speaker: "usual" }),
      makeStatement({ id: "s3", speaker: "unknown" }),
    ];
    expect(level({ speakers, statements })).toBe("B4");
  });

  it("takes no letter from one who only repeats, denies or qualifies", () => {
    const statements = [
      makeStatement({ speaker: "poor" }),
      makeStatement({ id: "s2", speaker: "usual", relays: makeRelay("s1") }),
      makeStatement({ id: "s3", speaker: "usual", stance: "denies" }),
      makeStatement({ id: "s4", speaker: "usual", stance: "qualifies" }),
    ];
    expect(level({ speakers, statements })).toBe("E4");
  });

  it("takes the letters of those who repeat where no origin asserts it", () => {
    const statements = [
      makeStatement({ speaker: "poor", stance: "qualifies" }),
      makeStatement({ id: "s2", speaker: "usual", relays: makeRelay("s1") }),
    ];
    expect(level({ speakers, statements })).toBe("B4");
  });

  it("cannot be judged by its source where nobody asserts it", () => {
    expect(level({ statements: [] })).toBe("F4");
    expect(level({ claims: [] })).toBe("F4");
  });

  it("is after the outlet that recorded an utterance at first hand, not after the speaker", () => {
    const utterance = makeClaim({ about: "utterance" });
    const outlets = [
      makeOutlet({ id: "tass", reliability: graded("C") }),
      makeOutlet({ id: "ap", reliability: graded("A") }),
    ];
    const sources = [makeSource(), ...["ap-1", "ap-2"].map((id) => makeSource({ id, outlet: "ap" }))];
    const reports = [
      makeReport(),
      makeReport({ source: "ap-1", via: "tass-1" }),
      makeReport({ source: "ap-2", through: [{ name: "RIA Novosti", country: "RU" }] }),
    ];
    expect(level({ outlets, sources, statements: [makeStatement({ reports })] }, utterance)).toBe("C4");
  });
});

it("finds where the chains of a claim start", () => {
  const origin = makeStatement();
  const others = [
    makeStatement({ id: "s2", relays: makeRelay("s1") }),
    makeStatement({ id: "s3", stance: "denies" }),
  ];
  expect(assertingOrigins([...others, origin])).toEqual([origin]);
});
