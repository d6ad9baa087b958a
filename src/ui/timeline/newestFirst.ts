import type { Stance } from "#domain/schema/vocabulary.ts";
import type { SaidMark, Timeline } from "#domain/timeline/timeline.ts";

/** Answers before assertions: they change what was known. */
const order: readonly Stance[] = ["denies", "withdraws", "qualifies", "has-no-information", "asserts"];

/** What became known on a day (since 1970), of the open claim first. */
export function newestFirst({ said }: Timeline, day: number, claim: string | null): readonly SaidMark[] {
  const isOpen = ({ statements }: SaidMark) => statements.some((statement) => statement.claim === claim);
  const rank = (mark: SaidMark) => (isOpen(mark) ? 0 : order.length) + order.indexOf(mark.stance);
  return said
    .filter(({ knownFrom }) => [...knownFrom.values()].includes(day))
    .sort((one, other) => rank(one) - rank(other));
}
