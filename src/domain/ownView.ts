import { type AtlasIndex, found } from "./atlasIndex.ts";
import { assertingOrigins } from "./level.ts";
import type { Claim } from "./schema/claim.ts";
import type { Outlet, Source } from "./schema/source.ts";
import type { Statement } from "./schema/statement.ts";
import { type Body, bodies, type Tally, tallyOf } from "./tally.ts";
import { tieOf, type ViewRules } from "./viewRules.ts";

/** What stands for a claim in all documents, and in those that a reader has not left out. */
export interface Remains {
  readonly all: Tally;
  readonly remaining: Tally;
  /** Where the chains of the claim start, and which of them still do. */
  readonly origins: readonly { readonly body: Body; readonly remains: boolean }[];
}

const isDistrusted = (rules: ViewRules, outlet: Outlet) =>
  rules.withoutOutlets.includes(outlet.id) ||
  rules.withoutTies.includes(tieOf(outlet)) ||
  rules.withoutLetters.includes(outlet.reliability.letter);

const isSetAside = (index: AtlasIndex, rules: ViewRules, source: Source) =>
  rules.withoutSources.includes(source.id) || isDistrusted(rules, found(index.outlets, source.outlet));

/** The documents that the rules name; what falls with them is not among these. */
export const leftOutSources = (index: AtlasIndex, rules: ViewRules): readonly Source[] =>
  index.atlas.sources.filter(
    (source) => rules.withoutRead.includes(source.read.how) || isSetAside(index, rules, source),
  );

/**
 * The documents on a claim that do not count any more: those that are set aside, and with them every one that
 * had all that it says of the claim from such a document. Of a circle, all or none falls.
 */
function fallenSources(index: AtlasIndex, rules: ViewRules, statements: readonly Statement[]): Set<string> {
  const aside = index.atlas.sources.filter((source) => isSetAside(index, rules, source));
  const fallen = new Set(aside.map(({ id }) => id));
  const reports = statements.flatMap((statement) => statement.reports);
  for (let before = -1; before < fallen.size; ) {
    before = fallen.size;
    const standing = reports.filter(({ via }) => via === null || !fallen.has(via));
    const supported = new Set(standing.map(({ source }) => source));
    for (const { source } of reports) if (!supported.has(source)) fallen.add(source);
  }
  return fallen;
}

/** Each statement with the reports that still stand; one without any, or by an outlet that is set aside, is gone. */
function remainingStatements(index: AtlasIndex, rules: ViewRules, claim: Claim): readonly Statement[] {
  const statements = index.statementsOf.get(claim.id) ?? [];
  const fallen = fallenSources(index, rules, statements);
  const isUnread = (id: string) => rules.withoutRead.includes(found(index.sources, id).read.how);
  return statements.flatMap((statement) => {
    const { outlet } = found(index.speakers, statement.speaker);
    if (outlet !== null && isDistrusted(rules, found(index.outlets, outlet))) return [];
    const reports = statement.reports.filter(
      ({ source, via }) => !fallen.has(source) && (via === null || !fallen.has(via)) && !isUnread(source),
    );
    return reports.length === 0 ? [] : [{ ...statement, reports }];
  });
}

function remainsOf(index: AtlasIndex, rules: ViewRules, claim: Claim): Remains {
  const statements = remainingStatements(index, rules, claim);
  const reduced = { ...index, statementsOf: new Map([[claim.id, statements]]) };
  const origins = (of: readonly Statement[]) => bodies(index, assertingOrigins(of));
  const left = new Set(origins(statements).map(({ name }) => name));
  const all = origins(index.statementsOf.get(claim.id) ?? []);
  return {
    all: tallyOf(index, claim),
    remaining: tallyOf(reduced, claim),
    origins: all.map((body) => ({ body, remains: left.has(body.name) })),
  };
}

/**
 * What remains for each claim, by its id, when the rules leave documents out. Whoever copied from a document
 * that is set aside falls with it; a document that was not read in full only falls itself. Leaving out more
 * never adds an origin, a report or a denial. Levels are the editors', and not touched.
 */
export const ownView = (index: AtlasIndex, rules: ViewRules): ReadonlyMap<string, Remains> =>
  new Map(index.atlas.claims.map((claim) => [claim.id, remainsOf(index, rules, claim)]));
