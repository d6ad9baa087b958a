import { type AtlasIndex, found } from "./atlasIndex.ts";
import { codeOrder } from "./codeOrder.ts";
import { type Branch, growForest } from "./growForest.ts";
import { oldestFirst } from "./oldestFirst.ts";
import type { Claim } from "./schema/claim.ts";
import type { Outlet, Source } from "./schema/source.ts";
import type { LinkBasis, OnlyNamed, Statement } from "./schema/statement.ts";

/** A document that carries a statement. */
export interface ChainReport {
  readonly source: Source;
  readonly outlet: Outlet;
  /** What it had the statement from, and how that is known; from null at first hand, or from what is not here. */
  readonly had: readonly {
    readonly from: Source | null;
    /** Through whom, where that text was not found. */
    readonly through: readonly OnlyNamed[];
    readonly basis: LinkBasis;
  }[];
}

/** A statement with the documents that carry it, each under the one that it had it from. */
export interface ChainTelling {
  readonly statement: Statement;
  readonly reports: readonly Branch<ChainReport>[];
}

function byDay(index: AtlasIndex, one: ChainReport, other: ChainReport): number {
  const day = ({ source }: ChainReport) =>
    source.published.date === null ? null : (index.atlas.dates[source.published.date]?.from ?? null);
  return codeOrder(day(one) ?? "9999", day(other) ?? "9999");
}

/** The reports of a statement, oldest first; a document named twice is one report that had it from two. */
function reportsOf(index: AtlasIndex, { reports }: Statement): ChainReport[] {
  return [...new Set(reports.map(({ source }) => source))]
    .map((id) => {
      const source = found(index.sources, id);
      const had = reports.flatMap(({ source: carrier, via, through = [], basis }) =>
        carrier === id ? [{ from: via === null ? null : found(index.sources, via), through, basis }] : [],
      );
      return { source, outlet: found(index.outlets, source.outlet), had };
    })
    .sort((one, other) => byDay(index, one, other));
}

function telling(index: AtlasIndex, statement: Statement): ChainTelling {
  const reports = reportsOf(index, statement);
  const parentOf = ({ had }: ChainReport) => had.find(({ from }) => from !== null)?.from?.id ?? null;
  return { statement, reports: growForest(reports, ({ source }) => source.id, parentOf) };
}

/**
 * How a claim was handed on: its asserting statements, each under the one that it repeats, with the documents
 * that carry them. Every report of every asserting statement stands in it exactly once.
 */
export function chainList(index: AtlasIndex, claim: Claim): readonly Branch<ChainTelling>[] {
  const asserting = (index.statementsOf.get(claim.id) ?? []).filter(({ stance }) => stance === "asserts");
  return growForest(
    oldestFirst(index, asserting).map((statement) => telling(index, statement)),
    ({ statement }) => statement.id,
    ({ statement }) => statement.relays?.statement ?? null,
  );
}
