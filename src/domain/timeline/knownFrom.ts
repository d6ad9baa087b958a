import type { AtlasIndex } from "../atlasIndex.ts";
import type { Statement } from "../schema/statement.ts";
import { timeSpan } from "./timeSpan.ts";

/** From which day on (days since 1970) it is sure that a thing was there; infinity: on no day that can be named. */
export interface KnownFrom {
  readonly statements: ReadonlyMap<string, number>;
  /** Sources, by when they were published. */
  readonly sources: ReadonlyMap<string, number>;
}

/** Whether a thing was there on a day (since 1970). */
export const hasCome = (from: ReadonlyMap<string, number>, id: string, day: number): boolean =>
  (from.get(id) ?? Number.POSITIVE_INFINITY) <= day;

/** The last day that a date can mean: only when it is over is it sure that the date has come. */
const sureFrom = (index: AtlasIndex, date: string | null): number =>
  (date === null ? null : timeSpan(index.atlas.dates[date])?.to) ?? Number.POSITIVE_INFINITY;

/**
 * From which day on (days since 1970) it is sure that each statement had been made. A date that is a span counts
 * from its end: "between 27 January and 3 February" is known on 3 February, because any earlier day might claim
 * knowledge that nobody had. What somebody repeats was said before: it counts from the repetition at the latest.
 * A statement whose date is open or missing is known on no day that can be named: infinity.
 */
export function statementsKnownFrom(index: AtlasIndex): ReadonlyMap<string, number> {
  const days = new Map(index.atlas.statements.map(({ id }) => [id, Number.POSITIVE_INFINITY]));
  const learn = (statement: Statement, day: number) => {
    if (hasCome(days, statement.id, day)) return;
    days.set(statement.id, day);
    const repeated = statement.relays && index.statements.get(statement.relays.statement);
    if (repeated) learn(repeated, day);
  };
  for (const statement of index.atlas.statements) learn(statement, sureFrom(index, statement.said.date));
  return days;
}

export const knownFrom = (index: AtlasIndex): KnownFrom => ({
  statements: statementsKnownFrom(index),
  sources: new Map(index.atlas.sources.map(({ id, published }) => [id, sureFrom(index, published.date)])),
});
