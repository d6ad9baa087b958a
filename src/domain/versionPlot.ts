import { type AtlasIndex, found } from "./atlasIndex.ts";
import { type Nearness, nearness } from "./nearness.ts";
import { oldestFirst } from "./oldestFirst.ts";
import type { Claim } from "./schema/claim.ts";
import type { Speaker } from "./schema/source.ts";
import type { Count, Statement } from "./schema/statement.ts";
import type { Stance } from "./schema/vocabulary.ts";
import type { VersionField } from "./versionTable.ts";

/** The fields that tell numbers. */
const countFields = ["taken", "killed", "strength"] as const satisfies readonly VersionField[];
export type CountField = (typeof countFields)[number];

export const isCountField = (field: VersionField): field is CountField =>
  (countFields as readonly VersionField[]).includes(field);

/** The stances that speak of a number without giving one. */
export type Answer = Exclude<Stance, "asserts" | "qualifies">;

/** One telling: the numbers that it gives, or how it answers the claim without any. */
export interface PlotRow {
  readonly statement: Statement;
  readonly speaker: Speaker;
  readonly counts: readonly Count[];
  /** null where it gives a number, whatever else it says. */
  readonly answer: Answer | null;
  readonly near: Nearness | null;
  /** Whether nobody but the article carries it. */
  readonly isArticle: boolean;
}

export interface VersionPlot {
  readonly rows: readonly PlotRow[];
  /** Every number that somebody gives, ascending, each once. */
  readonly numbers: readonly number[];
  /** Who asserts the claim and gives no number, each once. */
  readonly silent: readonly Speaker[];
}

const answerOf = (stance: Stance): Answer | null =>
  stance === "asserts" || stance === "qualifies" ? null : stance;

/** The tellings of a number and the answers to the claim, oldest first, and who asserts it without a number. */
export function versionPlot(index: AtlasIndex, claim: Claim, field: CountField): VersionPlot {
  const dateOf = (edtf: string | undefined) =>
    edtf === undefined ? null : (index.atlas.dates[edtf] ?? null);
  const happened = dateOf(claim.happened?.date);
  const { source: article } = index.atlas.about.article;
  const statements = oldestFirst(index, index.statementsOf.get(claim.id) ?? []);
  const rows = statements.flatMap((statement): PlotRow[] => {
    const counts = statement.versions[field] ?? [];
    const answer = counts.length > 0 ? null : answerOf(statement.stance);
    if (counts.length === 0 && answer === null) return [];
    const speaker = found(index.speakers, statement.speaker);
    const isArticle = statement.reports.every(({ source }) => source === article);
    const near = nearness(happened, dateOf(statement.said.date));
    return [{ statement, speaker, counts, answer, near, isArticle }];
  });
  const numbers = rows.flatMap(({ counts }) =>
    counts.flatMap(({ min, max }) => (max === null ? [min] : [min, max])),
  );
  const telling = new Set(rows.map(({ speaker }) => speaker.id));
  const silent = statements.filter(({ stance, speaker }) => stance === "asserts" && !telling.has(speaker));
  return {
    rows,
    numbers: [...new Set(numbers)].sort((a, b) => a - b),
    silent: [...new Set(silent.map(({ speaker }) => speaker))].map((id) => found(index.speakers, id)),
  };
}

/** Where a number stands on the axis, in per cent: the least and the greatest keep clear of the ends. */
export function plotScale(numbers: readonly number[]): (value: number) => number {
  const [least, greatest] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const span = greatest - least || 1;
  return (value) => Number((8 + (82 * (value - least)) / span).toFixed(2));
}

/** The numbers that can be written above the axis without touching each other: the ends first, then what fits. */
export function writtenNumbers(numbers: readonly number[], apart: number): readonly number[] {
  const at = plotScale(numbers);
  const ends = [numbers[0], numbers.at(-1)].filter((value) => value !== undefined);
  const written = new Set<number>();
  for (const value of [...ends, ...numbers]) {
    if ([...written].every((other) => other !== value && Math.abs(at(other) - at(value)) >= apart)) {
      written.add(value);
    }
  }
  return [...written].sort((a, b) => a - b);
}
