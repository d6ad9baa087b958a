import { expect, test } from "vitest";
import { found } from "#domain/atlasIndex.ts";
import { claimSources } from "#domain/claimSources.ts";
import type { Stance } from "#domain/schema/vocabulary.ts";
import { claimSpeakers, voicesOf } from "#domain/voices.ts";
import { directionOf } from "#domain/writingDirection.ts";
import {
  handMadeIndex,
  makeClaim,
  makeReport,
  makeSource,
  makeSpeaker,
  makeStatement,
} from "./handMadeAtlas.ts";

const said = (id: string, stance: Stance, speaker = "zubov") => makeStatement({ id, stance, speaker });
const ids = (voices: readonly { statement: { id: string } }[]) => voices.map(({ statement }) => statement.id);

function voices(ledBy: string[], ...statements: ReturnType<typeof said>[]) {
  const index = handMadeIndex({ claims: [makeClaim({ ledBy })], statements });
  const { saying, denying, others } = voicesOf(index, found(index.claims, "c1"));
  return { saying: ids(saying), denying: ids(denying), others: ids(others) };
}

test("no answer is lost: what does not stand beside the claim follows it, denials first", () => {
  expect(
    voices(
      ["s1"],
      said("s1", "asserts"),
      said("s2", "has-no-information"),
      said("s3", "denies"),
      said("s4", "qualifies"),
      said("s5", "denies"),
      said("s6", "withdraws"),
    ),
  ).toEqual({ saying: ["s1"], denying: ["s3"], others: ["s5", "s6", "s2", "s4"] });
});

test("two who lead a claim have two denials beside them", () => {
  const { denying } = voices(
    ["s1", "s2"],
    said("s1", "asserts"),
    said("s2", "asserts"),
    said("s3", "denies"),
    said("s4", "denies"),
  );
  expect(denying).toEqual(["s3", "s4"]);
});

test("a speaker who spoke twice is one speaker", () => {
  const index = handMadeIndex({
    speakers: [makeSpeaker(), makeSpeaker({ id: "volk" })],
    statements: [said("s1", "asserts"), said("s2", "withdraws", "volk"), said("s3", "qualifies")],
  });
  expect(claimSpeakers(index, found(index.claims, "c1")).map(({ id }) => id)).toEqual(["zubov", "volk"]);
});

test("a document that carries a claim and its denial is listed once, with both", () => {
  const index = handMadeIndex({
    sources: [makeSource(), makeSource({ id: "ria-1" })],
    statements: [
      said("s1", "asserts"),
      makeStatement({ id: "s2", stance: "denies", reports: [makeReport({ source: "ria-1" }), makeReport()] }),
    ],
  });
  const carried = claimSources(index, found(index.claims, "c1"));
  expect(carried.map(({ source, carries }) => [source.id, carries.map(({ id }) => id)])).toEqual([
    ["tass-1", ["s1", "s2"]],
    ["ria-1", ["s2"]],
  ]);
});

test("Persian, Dari and Arabic run from the right, Tajik in Cyrillic from the left", () => {
  expect(["fa", "prs", "ar", "ur", "ps"].map(directionOf)).toEqual(["rtl", "rtl", "rtl", "rtl", "rtl"]);
  expect(["tg", "ru", "en", "pt-BR"].map(directionOf)).toEqual(["ltr", "ltr", "ltr", "ltr"]);
});
