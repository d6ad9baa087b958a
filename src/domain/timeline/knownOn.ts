import { type AtlasIndex, indexAtlas } from "../atlasIndex.ts";
import { assertingOrigins } from "../level.ts";
import type { Claim } from "../schema/claim.ts";
import type { Statement } from "../schema/statement.ts";
import { dayNumber } from "./days.ts";
import { hasCome, type KnownFrom, knownFrom } from "./knownFrom.ts";

/** A statement with the documents that had carried it; a document without a day is not known to have. */
function statementOn(statement: Statement, { sources }: KnownFrom, day: number): Statement {
  const reports = statement.reports.filter(({ source }) => hasCome(sources, source, day));
  return reports.length === statement.reports.length ? statement : { ...statement, reports };
}

/** Who opens the sentence: those who lead it today, as far as they had spoken, or else whoever said it by then. */
function leadsOf(claim: Claim, known: readonly Statement[]): readonly string[] {
  const leading = claim.ledBy.filter((id) => known.some((statement) => statement.id === id));
  if (leading.length > 0) return leading;
  const asserting = known.filter(({ stance }) => stance === "asserts");
  const origins = assertingOrigins(known);
  return (origins.length > 0 ? origins : asserting).map(({ id }) => id);
}

function claimOn(claim: Claim, known: readonly Statement[]): Claim | null {
  const ledBy = [...leadsOf(claim, known)];
  // An answer to what nobody is known to have said yet is no claim: it is kept until somebody says it.
  if (ledBy.length === 0) return null;
  const given = new Set(known.map(({ id }) => id));
  const movements = claim.movements
    .map((movement) => ({ ...movement, statements: movement.statements.filter((id) => given.has(id)) }))
    .filter(({ statements }) => statements.length > 0);
  return { ...claim, ledBy, movements };
}

/**
 * An atlas as it could be known at the end of a day (ISO 8601): the statements made by then, the documents
 * published by then, and the claims that somebody had made. What was not said yet is absent. The editors' own
 * texts and digits stay: they are of today.
 */
export function knownOn(index: AtlasIndex, day: string, from: KnownFrom = knownFrom(index)): AtlasIndex {
  const { atlas } = index;
  const number = dayNumber(day);
  const known = atlas.statements
    .filter(({ id }) => hasCome(from.statements, id, number))
    .map((statement) => statementOn(statement, from, number));
  const { statementsOf } = indexAtlas({ ...atlas, statements: known });
  const claims = atlas.claims.map((claim) => claimOn(claim, statementsOf.get(claim.id) ?? []));
  const made = claims.filter((claim) => claim !== null);
  const there = new Set([...made, ...known].map(({ id }) => id));
  const isThere = (id: string) => there.has(id) || index.sources.has(id);
  return indexAtlas({
    ...atlas,
    claims: made,
    statements: known,
    relations: atlas.relations.filter((relation) => isThere(relation.from) && isThere(relation.to)),
  });
}
