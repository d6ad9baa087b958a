import { type AtlasIndex, found } from "./atlasIndex.ts";
import type { Claim } from "./schema/claim.ts";
import type { Outlet, Source } from "./schema/source.ts";
import type { LinkBasis, Statement } from "./schema/statement.ts";

/** A change of wording on the way to the article, and who made it. */
interface WordingChange {
  readonly claim: Claim;
  readonly statement: Statement;
  readonly from: string;
  readonly to: string;
}

/** A paragraph of the article; 0 is its headline. */
export interface ArticleParagraph {
  readonly number: number;
  readonly about: string;
  readonly claims: readonly Claim[];
  /** The documents that its wording came from, each once; none where it is the article's own. */
  readonly wordingFrom: readonly {
    readonly source: Source;
    readonly outlet: Outlet;
    readonly basis: LinkBasis;
  }[];
  readonly changes: readonly WordingChange[];
  readonly leftOut: readonly { readonly claim: Claim; readonly what: string }[];
}

/** A statement and those that it repeats, the last teller first. */
function lineOf(index: AtlasIndex, statement: Statement): readonly Statement[] {
  const line = [statement];
  for (let relays = statement.relays; relays !== null; ) {
    const next: Statement = found(index.statements, relays.statement);
    if (line.includes(next)) break;
    line.push(next);
    relays = next.relays;
  }
  return line;
}

/** What the article itself says on a claim. */
function tellings(index: AtlasIndex, claim: Claim): readonly Statement[] {
  const { source: article } = index.atlas.about.article;
  return (index.statementsOf.get(claim.id) ?? []).filter(({ reports }) =>
    reports.some(({ source }) => source === article),
  );
}

function wordingFrom(index: AtlasIndex, statements: readonly Statement[]): ArticleParagraph["wordingFrom"] {
  const { source: article } = index.atlas.about.article;
  const links = new Map<string, LinkBasis>();
  for (const { source, via, basis } of statements.flatMap(({ reports }) => reports)) {
    if (source === article && via !== null && !links.has(via)) links.set(via, basis);
  }
  return [...links].map(([id, basis]) => {
    const source = found(index.sources, id);
    return { source, outlet: found(index.outlets, source.outlet), basis };
  });
}

/** The changes, oldest first, each once however many claims it touches. */
function changesOf(index: AtlasIndex, claims: readonly Claim[]): readonly WordingChange[] {
  const changes = claims.flatMap((claim) =>
    tellings(index, claim)
      .flatMap((telling) => [...lineOf(index, telling)].reverse())
      .flatMap((statement) => (statement.changed ? [{ claim, statement, ...statement.changed }] : [])),
  );
  const once = new Map<string, WordingChange>();
  for (const change of changes) {
    const key = [change.statement.speaker, change.from, change.to].join("\n");
    if (!once.has(key)) once.set(key, change);
  }
  return [...once.values()];
}

/** The article's paragraphs with what is known of each: its claims, its model, what changed, what is missing. */
export function articleStrip(index: AtlasIndex): readonly ArticleParagraph[] {
  return index.atlas.about.article.paragraphs.map(({ number, about }) => {
    const claims = index.atlas.claims.filter(({ paragraphs }) => paragraphs.includes(number));
    return {
      number,
      about,
      claims,
      wordingFrom: wordingFrom(
        index,
        claims.flatMap((claim) => tellings(index, claim)),
      ),
      changes: changesOf(index, claims),
      leftOut: claims.flatMap((claim) => (claim.leftOut === null ? [] : [{ claim, what: claim.leftOut }])),
    };
  });
}

/** Paragraphs in a row whose wording came from the same document, or from none that was found. */
export interface WordingRun {
  readonly paragraphs: readonly ArticleParagraph[];
  readonly from: ArticleParagraph["wordingFrom"][number] | null;
}

export function wordingRuns(strip: readonly ArticleParagraph[]): readonly WordingRun[] {
  const runs: { paragraphs: ArticleParagraph[]; from: WordingRun["from"] }[] = [];
  for (const paragraph of strip) {
    const from = paragraph.wordingFrom[0] ?? null;
    const last = runs.at(-1);
    if (last && last.from?.source.id === from?.source.id) last.paragraphs.push(paragraph);
    else runs.push({ paragraphs: [paragraph], from });
  }
  return runs;
}
