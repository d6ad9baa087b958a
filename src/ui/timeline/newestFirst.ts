import { type Stance, stances } from "#domain/schema/statement.ts";
import type { SaidMark, Timeline } from "#domain/timeline/timeline.ts";

/** Answers before assertions: they change what was known. */
const order: readonly Stance[] = ["denies", "withdraws", "qualifies", "has-no-information", "asserts"];

/** What became known, by the day (since 1970). */
export function byDay({ said }: Timeline): ReadonlyMap<number, readonly SaidMark[]> {
  const days = new Map<number, SaidMark[]>();
  for (const mark of said) {
    for (const day of new Set(mark.knownFrom.values())) {
      const marks = days.get(day);
      if (marks) marks.push(mark);
      else days.set(day, [mark]);
    }
  }
  return days;
}

/** What became known on one day, of the open claim first. */
export function newestFirst(marks: readonly SaidMark[], claim: string | null): readonly SaidMark[] {
  const isOpen = ({ statements }: SaidMark) => statements.some((statement) => statement.claim === claim);
  const rank = (mark: SaidMark) => (isOpen(mark) ? 0 : stances.length) + order.indexOf(mark.stance);
  return [...marks].sort((one, other) => rank(one) - rank(other));
}
