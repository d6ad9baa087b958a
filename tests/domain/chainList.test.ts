import fc from "fast-check";
import { expect, test } from "vitest";
import { found } from "#domain/atlasIndex.ts";
import { type ChainReport, type ChainTelling, chainList } from "#domain/chainList.ts";
import type { Branch } from "#domain/growForest.ts";
import { handMadeIndex, makeRelay, makeReport, makeSource, makeStatement } from "./handMadeAtlas.ts";

const reportIds = (reports: readonly Branch<ChainReport>[]): string[] =>
  reports.flatMap(({ item, branches }) => [item.source.id, ...reportIds(branches)]);

const tellings = (chain: readonly Branch<ChainTelling>[]): ChainTelling[] =>
  chain.flatMap(({ item, branches }) => [item, ...tellings(branches)]);

const sourceIds = ["tass-1", "ria-1", "sott-1", "sana-1"];
const statementIds = ["s1", "s2", "s3", "s4"];
const sources = sourceIds.map((id) => makeSource({ id }));

const report = fc
  .record({ source: fc.constantFrom(...sourceIds), via: fc.option(fc.constantFrom(...sourceIds)) })
  .map(makeReport);

const statements = fc.tuple(
  ...statementIds.map((id) =>
    fc
      .record({
        reports: fc.array(report, { minLength: 1, maxLength: 6 }),
        relays: fc.option(fc.constantFrom(...statementIds).map((relayed) => makeRelay(relayed))),
      })
      .map((given) => makeStatement({ id, ...given })),
  ),
);

test("every report of every asserting statement stands in the chain exactly once, and circles never hang it", () => {
  fc.assert(
    fc.property(statements, (made) => {
      const index = handMadeIndex({ sources, statements: made });
      const listed = tellings(chainList(index, found(index.claims, "c1")));
      expect(listed.map(({ statement }) => statement.id).sort()).toEqual(statementIds);
      for (const { statement, reports } of listed) {
        const carrying = new Set(statement.reports.map(({ source }) => source));
        expect(reportIds(reports).sort()).toEqual([...carrying].sort());
      }
    }),
  );
});

test("a report stands under the one that it had the statement from", () => {
  const reports = [
    makeReport({ source: "sott-1", via: "ria-1", basis: { kind: "inferred", reason: "The texts match." } }),
    makeReport({ source: "ria-1" }),
  ];
  const index = handMadeIndex({ sources, statements: [makeStatement({ reports })] });
  const [root] = chainList(index, found(index.claims, "c1"));
  const [ria] = root?.item.reports ?? [];
  expect(ria?.item).toMatchObject({
    source: { id: "ria-1" },
    had: [{ from: null, basis: { kind: "stated" } }],
  });
  expect(ria?.branches[0]?.item).toMatchObject({
    source: { id: "sott-1" },
    had: [{ from: { id: "ria-1" }, basis: { kind: "inferred" } }],
  });
});

test("a report that had it from two stands once, and names both", () => {
  const reports = [
    makeReport({ source: "sott-1", via: "ria-1" }),
    makeReport({ source: "sott-1", via: "sana-1" }),
  ];
  const index = handMadeIndex({ sources, statements: [makeStatement({ reports })] });
  const [root] = chainList(index, found(index.claims, "c1"));
  expect(root?.item.reports).toHaveLength(1);
  expect(root?.item.reports[0]?.item.had.map(({ from }) => from?.id)).toEqual(["ria-1", "sana-1"]);
});

test("reports run from the oldest, and those without a date come last", () => {
  const dated = (id: string, date: string | null) =>
    makeSource({ id, published: { date, basis: "The page says so." } });
  const index = handMadeIndex({
    sources: [dated("none", null), dated("late", "2019-02"), dated("early", "2019-01-28")],
    statements: [
      makeStatement({ reports: ["none", "late", "early"].map((source) => makeReport({ source })) }),
    ],
  });
  const [root] = chainList(index, found(index.claims, "c1"));
  expect(reportIds(root?.item.reports ?? [])).toEqual(["early", "late", "none"]);
});

test("a denial is no link of the chain", () => {
  const denial = makeStatement({ id: "s2", stance: "denies" });
  const index = handMadeIndex({ statements: [makeStatement(), denial] });
  expect(chainList(index, found(index.claims, "c1"))).toHaveLength(1);
});
