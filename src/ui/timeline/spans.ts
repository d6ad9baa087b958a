import { extremes } from "#domain/extremes.ts";
import { around, type DayWindow, daysOf } from "#domain/timeline/dayWindow.ts";
import { hasCome } from "#domain/timeline/knownFrom.ts";
import type { SaidMark, Timeline } from "#domain/timeline/timeline.ts";

const isOf = (claims: ReadonlySet<string>) => (mark: SaidMark) =>
  mark.statements.some(({ claim }) => claims.has(claim));

/** From the first to the last day (since 1970) on which anything was said of a claim. */
export function daysOfClaim({ said }: Timeline, claim: string | null) {
  const days = claim === null ? [] : daysOf(said.filter(isOf(new Set([claim]))));
  const [from, to] = extremes(days);
  return days.length > 0 ? { from, to } : null;
}

/** A window around all that was said of these claims, and what is said to have happened in days near it. */
export function windowOf({ said }: Timeline, claims: ReadonlySet<string>): DayWindow | null {
  return around(daysOf(said.filter(isOf(claims))));
}

/** Those of its statements that are on these claims and were known by a day (since 1970). */
export const knownOf = ({ statements, knownFrom }: SaidMark, claims: ReadonlySet<string>, day: number) =>
  statements.filter(({ id, claim }) => claims.has(claim) && hasCome(knownFrom, id, day));

/** How many statements on these claims were known by a day, and lie before or after what is seen. */
export function beyond({ said }: Timeline, claims: ReadonlySet<string>, day: number, seen: DayWindow) {
  let [earlier, later] = [0, 0];
  for (const mark of said) {
    const { from, to } = mark.span;
    if ((to ?? from ?? 0) < seen.from) earlier += knownOf(mark, claims, day).length;
    else if ((from ?? to ?? 0) >= seen.to) later += knownOf(mark, claims, day).length;
  }
  return { earlier, later };
}
