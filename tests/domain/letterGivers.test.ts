import { expect, test } from "vitest";
import { found } from "#domain/atlasIndex.ts";
import { letterGivers } from "#domain/letterGivers.ts";
import { levelOf } from "#domain/level.ts";
import type { Letter } from "#domain/schema/vocabulary.ts";
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

const graded = (letter: Letter) => ({ letter, reason: `Why ${letter}.` });
const speaker = (id: string, letter: Letter) => makeSpeaker({ id, reliability: graded(letter) });

function giversOf(given: Parameters<typeof handMadeIndex>[0]) {
  const index = handMadeIndex(given);
  const claim = found(index.claims, "c1");
  const givers = letterGivers(index, claim);
  for (const { reliability } of givers) expect(reliability.letter).toBe(levelOf(index, claim).letter);
  return givers.map((giver) => (giver.kind === "speaker" ? giver.speaker.id : giver.outlet.id));
}

test("the letter is that of the most reliable origin, and its reason is that one's", () => {
  const speakers = [speaker("one", "D"), speaker("other", "B"), speaker("unknown", "F")];
  const statements = speakers.map(({ id }) => makeStatement({ id: `s-${id}`, speaker: id }));
  const claims = [makeClaim({ ledBy: ["s-one"] })];
  expect(giversOf({ speakers, statements, claims })).toEqual(["other"]);
});

test("one that repeats another gives no letter", () => {
  const speakers = [speaker("one", "D"), speaker("other", "B")];
  const statements = [
    makeStatement({ speaker: "one" }),
    makeStatement({ id: "s2", speaker: "other", relays: makeRelay("s1") }),
  ];
  expect(giversOf({ speakers, statements })).toEqual(["one"]);
});

test("where all repeat something that makes another claim, they give it themselves", () => {
  expect(giversOf({ statements: [makeStatement({ relays: makeRelay("elsewhere") })] })).toEqual(["zubov"]);
});

test("that somebody said something is as good as the outlet that recorded it", () => {
  const claims = [makeClaim({ about: "utterance" })];
  const outlets = [
    makeOutlet({ reliability: graded("B") }),
    makeOutlet({ id: "copyist", reliability: graded("A") }),
  ];
  const sources = [makeSource(), makeSource({ id: "copy-1", outlet: "copyist" })];
  const reports = [makeReport(), makeReport({ source: "copy-1", via: "tass-1" })];
  expect(giversOf({ claims, outlets, sources, statements: [makeStatement({ reports })] })).toEqual(["tass"]);
});

test("several with the same letter give it together", () => {
  const speakers = [speaker("one", "C"), speaker("other", "C")];
  const statements = speakers.map(({ id }) => makeStatement({ id: `s-${id}`, speaker: id }));
  expect(giversOf({ speakers, statements, claims: [makeClaim({ ledBy: ["s-one"] })] })).toEqual([
    "one",
    "other",
  ]);
});
