import { around, type DayWindow } from "#domain/timeline/dayWindow.ts";
import type { EventMark, SaidMark, Timeline } from "#domain/timeline/timeline.ts";

const ends = ({ span }: SaidMark | EventMark) => [span.from, span.to].filter((end) => end !== null);
const isOf = (claims: ReadonlySet<string>) => (mark: SaidMark) =>
  mark.statements.some(({ claim }) => claims.has(claim));

/** From the first to the last day (since 1970) on which anything was said of a claim. */
export function daysOfClaim({ said }: Timeline, claim: string | null) {
  const days = claim === null ? [] : said.filter(isOf(new Set([claim]))).flatMap(ends);
  return days.length > 0 ? { from: Math.min(...days), to: Math.max(...days) } : null;
}

/** A window around all that was said of these claims, and what is said to have happened in days near it. */
export function windowOf({ said }: Timeline, claims: ReadonlySet<string>): DayWindow | null {
  return around(said.filter(isOf(claims)).flatMap(ends));
}

/** How many statements on these claims were known by a day, and lie before or after what is seen. */
export function beyond({ said }: Timeline, claims: ReadonlySet<string>, day: number, seen: DayWindow) {
  let [earlier, later] = [0, 0];
  for (const { span, statements, knownFrom } of said) {
    const isEarlier = (span.to ?? span.from ?? 0) < seen.from;
    const isLater = (span.from ?? span.to ?? 0) >= seen.to;
    if (!isEarlier && !isLater) continue;
    const count = statements.filter(
      ({ id, claim }) => claims.has(claim) && (knownFrom.get(id) ?? Number.POSITIVE_INFINITY) <= day,
    ).length;
    if (isEarlier) earlier += count;
    else later += count;
  }
  return { earlier, later };
}
