import { type AtlasIndex, found } from "../atlasIndex.ts";
import type { DateSpan } from "../dateSpan.ts";
import type { Statement } from "../schema/statement.ts";
import { byText, documentId, statementId } from "./chainGraph.ts";

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

const dayLength = 86_400_000;
const dayNumber = (isoDay: string) => Date.parse(isoDay) / dayLength;

/** Days from one date to another, 0 where they may be the same day or one of them is not known. */
function daysBetween(one: DateSpan | undefined, other: DateSpan | undefined): number {
  const gap = (end: string | null | undefined, start: string | null | undefined) =>
    end && start ? dayNumber(start) - dayNumber(end) : 0;
  return Math.max(0, gap(one?.to, other?.from), gap(other?.to, one?.from));
}

/** A page that a speaker puts up later recalls what was said; it is not where it was said. */
const mostDays = 1;

/**
 * Where each statement stands in the drawing: on the document in which its speaker speaks, so that Tasnim and
 * Tasnim's page are one sign; else on a place of its own. A document seats one statement, the nearest in time.
 */
export function seats(index: AtlasIndex, statements: readonly Statement[]): ReadonlyMap<string, string> {
  const dateOf = (edtf: string | null) => (edtf === null ? undefined : index.atlas.dates[edtf]);
  const wishes = statements.flatMap((statement) =>
    ownDocuments(index, statement).map((source) => ({
      statement: statement.id,
      source,
      days: daysBetween(dateOf(statement.said.date), dateOf(found(index.sources, source).published.date)),
    })),
  );
  wishes.sort((a, b) => a.days - b.days || byText(a.source, b.source) || byText(a.statement, b.statement));
  const seated = new Map<string, string>();
  const taken = new Set<string>();
  for (const { statement, source, days } of wishes) {
    if (days > mostDays || seated.has(statement) || taken.has(source)) continue;
    seated.set(statement, documentId(source));
    taken.add(source);
  }
  return new Map(statements.map(({ id }) => [id, seated.get(id) ?? statementId(id)]));
}
