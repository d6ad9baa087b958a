import fc from "fast-check";
import { expect, test } from "vitest";
import { nothingLeftOut } from "#domain/viewRules.ts";
import { pageQuery } from "#store/pageQuery.ts";
import { readPart, writePart } from "#store/queryPart.ts";
import { rulePart } from "#store/rulePart.ts";
import { nothingChosenOfSources } from "#store/sourceChoices.ts";
import { sourcePart } from "#store/sourcePart.ts";
import { handMadeAtlas, makeOutlet } from "../domain/handMadeAtlas.ts";

const atlas = handMadeAtlas({ outlets: [makeOutlet(), makeOutlet({ id: "sana", country: "SY" })] });
const rules = rulePart(atlas);
const sources = sourcePart(atlas);
const query = (text: string) => new URLSearchParams(text);

test("an address that says nothing chooses nothing", () => {
  expect(readPart(rules, query(""))).toEqual({ values: nothingLeftOut, bad: [] });
  expect(readPart(sources, query(""))).toEqual({ values: nothingChosenOfSources, bad: [] });
});

test("what is not there is named, and the rest is kept", () => {
  const { values, bad } = readPart(rules, query("without=RU/state,XX/state&without-letter=C,Z"));
  expect(values).toMatchObject({ withoutTies: ["RU/state"], withoutLetters: ["C"] });
  expect(bad).toEqual([
    { key: "without", text: "XX/state" },
    { key: "without-letter", text: "Z" },
  ]);
});

test("keys of others are left alone", () => {
  const values = { ...nothingLeftOut, withoutTies: ["SY/state"] };
  expect(writePart(rules, values, query("day=2019-01-28&without=RU/state"))).toBe(
    "day=2019-01-28&without=SY/state",
  );
});

test("a reader's own view goes along to another page as its address says it", () => {
  const values = {
    ...nothingLeftOut,
    withoutTies: ["RU/state", "SY/state"],
    withoutRead: ["title" as const],
  };
  expect(pageQuery(values, null)).toBe(`?${writePart(rules, values, query(""))}`);
  expect(pageQuery(nothingLeftOut, null)).toBe("");
  expect(pageQuery(nothingLeftOut, "1.0.0")).toBe("?version=1.0.0");
});

test("whatever is searched for comes back from its address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (search) => {
      const written = writePart(sources, { ...nothingChosenOfSources, search }, query(""));
      expect(readPart(sources, query(written)).values.search).toBe(search);
    }),
  );
});
