import type { DateSpan } from "../dateSpan.ts";
import { dayOrNull } from "./days.ts";

/** What a date covers on an axis, in days since 1970, both days inside. A null end is open. */
export interface TimeSpan {
  readonly from: number | null;
  readonly to: number | null;
  /** Approximate or uncertain: its ends are drawn soft. */
  readonly isSoft: boolean;
}

/** null where a date says of neither end when it is. */
export function timeSpan(date: DateSpan | undefined): TimeSpan | null {
  if (!date || (date.from === null && date.to === null)) return null;
  const { from, to, approximate, uncertain } = date;
  return { from: dayOrNull(from), to: dayOrNull(to), isSoft: approximate || uncertain };
}

/** Whether two spans can share a day; an open end reaches as far as one likes. */
export function touches(one: Pick<TimeSpan, "from" | "to">, other: Pick<TimeSpan, "from" | "to">): boolean {
  const isOver = (end: number | null, start: number | null) => end !== null && start !== null && end < start;
  return !isOver(one.to, other.from) && !isOver(other.to, one.from);
}
