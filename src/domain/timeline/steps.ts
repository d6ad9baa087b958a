import type { Timeline } from "./timeline.ts";

/** The days (since 1970) on which something more is known to have been said, each once, in order. */
export function saidDays({ said }: Pick<Timeline, "said">): readonly number[] {
  const days = new Set(said.flatMap((mark) => [...mark.knownFrom.values()]).filter(Number.isFinite));
  return [...days].sort((one, other) => one - other);
}

/** The next such day; null is "all that was said", which comes after the last. */
export function nextDay(days: readonly number[], day: number | null): number | null {
  if (day === null) return null;
  return days.find((one) => one > day) ?? null;
}

export function previousDay(days: readonly number[], day: number | null): number | null {
  return days.findLast((one) => day === null || one < day) ?? null;
}
