import { type AtlasIndex, found } from "./atlasIndex.ts";
import { fold } from "./claimFacts.ts";
import type { DateSpan } from "./dateSpan.ts";
import type { Relation } from "./schema/atlas.ts";
import type { Claim } from "./schema/claim.ts";
import type { Outlet, Source } from "./schema/source.ts";
import type { LinkBasis, Quote, Statement } from "./schema/statement.ts";

/** A document from which another one had what it says, and how that is known. */
export interface Link {
  readonly source: Source;
  readonly outlet: Outlet;
  readonly basis: LinkBasis;
}

/** A document with all that a list, a filter or a search asks of it. Made once for an atlas. */
export interface SourceFacts {
  readonly source: Source;
  readonly outlet: Outlet;
  /** When it was published; null where nobody knows. */
  readonly published: DateSpan | null;
  /** The claims on which it carries a statement, for or against. */
  readonly claims: readonly Claim[];
  /** What it had from whom, each document once for each basis. */
  readonly had: readonly Link[];
  /** The documents that had something from it. */
  readonly passedOn: readonly Source[];
  /** What it does to others beyond handing on: misattributes, misdates, contradicts … */
  readonly remarks: readonly Relation[];
  /** Quotations in it that link to its very words. */
  readonly quotes: readonly Pick<Quote, "exact" | "prefix" | "suffix" | "lang" | "translation">[];
  /** What a search looks through, folded. */
  readonly searched: string;
}

const handingOn: ReadonlySet<Relation["kind"]> = new Set(["relays", "copies", "cites"]);

function linksOf(index: AtlasIndex, id: string, carrying: readonly Statement[]): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { source, via, basis } of carrying.flatMap(({ reports }) => reports)) {
    if (source !== id || via === null || links.has(`${via} ${basis.kind}`)) continue;
    const from = found(index.sources, via);
    links.set(`${via} ${basis.kind}`, { source: from, outlet: found(index.outlets, from.outlet), basis });
  }
  return [...links.values()];
}

function quotesOf(source: Source, index: AtlasIndex): SourceFacts["quotes"] {
  const ofStatements = index.atlas.statements.flatMap(({ quote }) =>
    quote?.source === source.id ? [quote] : [],
  );
  const own = source.quote ? [{ ...source.quote, prefix: null, suffix: null, translation: null }] : [];
  return [...new Map([...own, ...ofStatements].map((quote) => [quote.exact, quote])).values()];
}

function searchedText({ source, outlet }: Pick<SourceFacts, "source" | "outlet">): string {
  return fold(
    [
      source.id,
      source.title,
      source.url,
      source.summary,
      source.note ?? "",
      source.quote?.exact ?? "",
      ...source.quoted.flatMap(({ name, role }) => [name, role ?? ""]),
      outlet.name,
      ...Object.values(outlet.names ?? {}),
      outlet.affiliation.detail ?? "",
    ].join("\n"),
  );
}

function passedOnBy(index: AtlasIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const passed = new Map<string, Set<string>>();
  for (const { source, via } of index.atlas.statements.flatMap(({ reports }) => reports)) {
    if (via !== null) passed.set(via, (passed.get(via) ?? new Set()).add(source));
  }
  return passed;
}

export function sourceFacts(index: AtlasIndex): readonly SourceFacts[] {
  const { sources, statements, claims, relations, dates } = index.atlas;
  const passed = passedOnBy(index);
  return sources.map((source) => {
    const outlet = found(index.outlets, source.outlet);
    const carrying = statements.filter(({ reports }) =>
      reports.some((report) => report.source === source.id),
    );
    const carried = new Set(carrying.map(({ claim }) => claim));
    return {
      source,
      outlet,
      published: source.published.date === null ? null : (dates[source.published.date] ?? null),
      claims: claims.filter(({ id }) => carried.has(id)),
      had: linksOf(index, source.id, carrying),
      passedOn: [...(passed.get(source.id) ?? [])].map((id) => found(index.sources, id)),
      remarks: relations.filter(({ from, kind }) => from === source.id && !handingOn.has(kind)),
      quotes: quotesOf(source, index),
      searched: searchedText({ source, outlet }),
    };
  });
}
