import type { AtlasIndex } from "../atlasIndex.ts";
import type { LinkBasis, Report, Statement } from "../schema/statement.ts";
import { type ChainEdge, documentId } from "./chainGraph.ts";
import { type NamedNodes, namedPrefix } from "./onlyNamed.ts";

/** An edge before it is known whether the article had it that way. */
export type Link = Omit<ChainEdge, "onWay">;

/** What links are drawn between. */
export interface Places {
  readonly seats: ReadonlyMap<string, string>;
  readonly named: NamedNodes;
  /** The documents that are drawn. */
  readonly documents: ReadonlySet<string>;
}

/** Two reasons for one link are one link; where one of them is stated, it is stated. */
function joined(one: LinkBasis, other: LinkBasis): LinkBasis {
  if (one.kind !== other.kind) return one.kind === "stated" ? one : other;
  return one.reason.includes(other.reason) ? one : { ...one, reason: `${one.reason} ${other.reason}` };
}

function joinLinks(links: readonly Link[]): readonly Link[] {
  const byEnds = new Map<string, Link>();
  for (const link of links) {
    if (link.from === link.to) continue;
    const key = `${link.from} > ${link.to} ${link.role}`;
    const before = byEnds.get(key);
    const carries = [...new Set([...(before?.carries ?? []), ...link.carries])].sort();
    byEnds.set(key, { ...link, carries, basis: before ? joined(before.basis, link.basis) : link.basis });
  }
  return [...byEnds.values()];
}

/** Where a report had it from, before whoever only is named: a document, the one who said it, or the one repeated. */
function beforeReport({ seats, documents }: Places, statement: Statement, report: Report): string | null {
  if (report.via !== null && documents.has(report.via)) return documentId(report.via);
  const own = seats.get(statement.id);
  if (own !== documentId(report.source)) return own ?? null;
  return (statement.relays && seats.get(statement.relays.statement)) ?? null;
}

function linksOfReport(places: Places, statement: Statement, report: Report): Link[] {
  const before = beforeReport(places, statement, report);
  const to = documentId(report.source);
  const { basis } = report;
  const link = (from: string, end: string): Link => ({
    from,
    to: end,
    role: "link",
    basis,
    carries: [statement.id],
  });
  if (!report.through) return before === null ? [] : [link(before, to)];
  return report.through.flatMap((name) => {
    const node = places.named(statement, name).id;
    return [...(before === null ? [] : [link(before, node)]), link(node, to)];
  });
}

/** A document that stands for a text that was not found had it from there: it is not where that text had it from. */
function withoutStandIns(links: readonly Link[]): readonly Link[] {
  const ends = new Set(links.map(({ from, to }) => `${from} > ${to}`));
  return links.filter(({ from, to }) => !to.startsWith(namedPrefix) || !ends.has(`${to} > ${from}`));
}

/** Who had the claim from whom, document by document. */
export function carryingLinks(places: Places, asserting: readonly Statement[]): readonly Link[] {
  const links = asserting.flatMap((statement) =>
    statement.reports.flatMap((report) => linksOfReport(places, statement, report)),
  );
  return withoutStandIns(joinLinks(links));
}

function reaches(links: readonly Link[], from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const place of seen) {
    if (place === to) return true;
    for (const link of links) if (link.from === place) seen.add(link.to);
  }
  return false;
}

/** Who repeats whom, where the documents do not show it already. */
export function relayingLinks(
  { seats }: Places,
  carrying: readonly Link[],
  statements: readonly Statement[],
): readonly Link[] {
  const relaying = statements.flatMap(({ id, relays }): Link[] => {
    const [from, to] = [relays && seats.get(relays.statement), seats.get(id)];
    return relays && from && to ? [{ from, to, role: "link", basis: relays.basis, carries: [id] }] : [];
  });
  return joinLinks(relaying).filter(({ from, to }) => !reaches(carrying, from, to));
}

const answering: ReadonlySet<string> = new Set(["denies", "disowns", "corrects", "contradicts", "disputes"]);

/** Whom each answer answers, as the atlas states it; where it names nobody, the only origin that there is. */
export function answeringLinks(
  index: AtlasIndex,
  { seats }: Places,
  answers: readonly Statement[],
  origins: readonly string[],
): readonly Link[] {
  return joinLinks(
    answers.flatMap((answer): Link[] => {
      const to = seats.get(answer.id);
      if (to === undefined) return [];
      const named = index.atlas.relations.flatMap((relation): Link[] => {
        const from = seats.get(relation.to);
        const isAnswer = relation.from === answer.id && answering.has(relation.kind) && from !== undefined;
        return isAnswer ? [{ from, to, role: "answer", basis: relation.basis, carries: [answer.id] }] : [];
      });
      const [only, ...others] = origins;
      if (named.length > 0 || only === undefined || others.length > 0) return named;
      const basis = { kind: "stated" as const, reason: answer.says };
      return [{ from: only, to, role: "answer", basis, carries: [answer.id] }];
    }),
  );
}
