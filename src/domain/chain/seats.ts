import { type AtlasIndex, found } from "../atlasIndex.ts";
import type { Statement } from "../schema/statement.ts";
import { byText, documentId, firstDay, statementId } from "./chainGraph.ts";

/** Documents in which a speaker speaks for itself: its own page, or the article of its author. */
function ownDocuments(index: AtlasIndex, { speaker, reports, relays }: Statement): string[] {
  const { outlet } = found(index.speakers, speaker);
  const documents = new Set(reports.map(({ source }) => source));
  const only = documents.size === 1 ? [...documents] : [];
  const article = only.filter((source) => source === index.atlas.about.article.source);
  const own = reports.filter(({ source, via, through }) => {
    const isAtFirstHand = via === null && through === undefined;
    return found(index.sources, source).outlet === outlet && (relays !== null || isAtFirstHand);
  });
  return [...new Set([...own.map(({ source }) => source), ...article])];
}

function daysBetween(index: AtlasIndex, statement: Statement, source: string): number {
  const { date } = found(index.sources, source).published;
  const [said, published] = [statement.said.date, date].map((edtf) =>
    Date.parse(firstDay(edtf === null ? null : index.atlas.dates[edtf])),
  );
  return Math.abs((said ?? 0) - (published ?? 0));
}

/**
 * Where each statement stands in the drawing: on the document in which its speaker speaks, so that Tasnim and
 * Tasnim's page are one sign; else on a place of its own. A document seats one statement, the nearest in time.
 */
export function seats(index: AtlasIndex, statements: readonly Statement[]): ReadonlyMap<string, string> {
  const wishes = statements.flatMap((statement) =>
    ownDocuments(index, statement).map((source) => ({
      statement: statement.id,
      source,
      days: daysBetween(index, statement, source),
    })),
  );
  wishes.sort((a, b) => a.days - b.days || byText(a.source, b.source) || byText(a.statement, b.statement));
  const seated = new Map<string, string>();
  const taken = new Set<string>();
  for (const { statement, source } of wishes) {
    if (seated.has(statement) || taken.has(source)) continue;
    seated.set(statement, documentId(source));
    taken.add(source);
  }
  return new Map(statements.map(({ id }) => [id, seated.get(id) ?? statementId(id)]));
}
