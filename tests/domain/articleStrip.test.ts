import { expect, test } from "vitest";
import { articleStrip, wordingRuns } from "#domain/articleStrip.ts";
import {
  handMadeIndex,
  makeAbout,
  makeClaim,
  makeRelay,
  makeReport,
  makeSource,
  makeStatement,
} from "./handMadeAtlas.ts";

const inferred = { kind: "inferred", reason: "The texts match." } as const;
const index = handMadeIndex({
  about: makeAbout({
    article: {
      source: "article",
      paragraphs: [
        { number: 0, about: "The headline." },
        { number: 1, about: "A raid." },
        { number: 2, about: "The same raid." },
      ],
    },
  }),
  sources: [
    makeSource({ id: "tass-1" }),
    makeSource({ id: "model", url: "https://example.org/2" }),
    makeSource({ id: "article", url: "https://example.org/3" }),
  ],
  claims: [makeClaim({ paragraphs: [1, 2], leftOut: "Who denied it." })],
  statements: [
    makeStatement(),
    makeStatement({
      id: "model-c1",
      relays: makeRelay("s1"),
      reports: [makeReport({ source: "model", via: "tass-1" })],
      changed: { from: "helicopters", to: "airplanes" },
    }),
    makeStatement({
      id: "article-c1",
      relays: makeRelay("model-c1", "inferred"),
      reports: [makeReport({ source: "article", via: "model", basis: inferred })],
      changed: { from: "to the border", to: "over the border" },
    }),
  ],
});
const strip = articleStrip(index);

test("a paragraph shows its claims, its model with how that is known, and what it leaves out", () => {
  const [, first] = strip;
  expect(first?.claims.map(({ id }) => id)).toEqual(["c1"]);
  expect(first?.wordingFrom.map(({ source, basis }) => [source.id, basis.kind])).toEqual([
    ["model", "inferred"],
  ]);
  expect(first?.leftOut.map(({ what }) => what)).toEqual(["Who denied it."]);
});

test("changes of wording are told from the first one to the article's own", () => {
  expect(strip[1]?.changes.map(({ to }) => to)).toEqual(["airplanes", "over the border"]);
});

test("a paragraph without claims has no model and no change", () => {
  expect(strip[0]).toMatchObject({ claims: [], wordingFrom: [], changes: [], leftOut: [] });
});

test("paragraphs in a row with the same model are one run", () => {
  const runs = wordingRuns(strip).map(({ paragraphs, from }) => [
    paragraphs.map(({ number }) => number),
    from?.source.id ?? null,
  ]);
  expect(runs).toEqual([
    [[0], null],
    [[1, 2], "model"],
  ]);
});
