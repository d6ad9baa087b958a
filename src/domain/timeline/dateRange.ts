import type { OpeningFacts } from "../claimFacts.ts";
import { dayOrNull } from "./days.ts";
import { timeSpan, touches } from "./timeSpan.ts";

/** When it is said to have happened, or when it was said. */
export const clocks = ["event", "said"] as const;
export type Clock = (typeof clocks)[number];

/** Days (ISO 8601) from which and up to which one of the two clocks is asked, both inside; null is open. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
  readonly clock: Clock;
}

export const anyTime: DateRange = { from: null, to: null, clock: "said" };

/** Whether the first day comes after the last: nothing can lie between them. */
export const isTurned = ({ from, to }: DateRange) => from !== null && to !== null && from > to;

/**
 * Whether a claim can belong to a range: one of its days may lie inside. A claim that names no date belongs to
 * every open range and to no other: nobody says that it was then. Where its days are not there yet, it belongs to all.
 */
export function inRange(
  given: DateRange,
  { happened, said }: Pick<OpeningFacts, "happened" | "said">,
): boolean {
  const { from, to, clock } = given;
  if (from === null && to === null) return true;
  if (isTurned(given)) return false;
  const range = { from: dayOrNull(from), to: dayOrNull(to) };
  const dates = clock === "said" ? said : happened ? [happened] : [];
  if (dates === null) return true;
  return dates.some((date) => {
    const span = timeSpan(date);
    return span !== null && touches(span, range);
  });
}
