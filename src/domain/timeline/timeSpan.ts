import type { DateSpan } from "../dateSpan.ts";
import { dayNumber } from "./days.ts";

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
  return {
    from: date.from === null ? null : dayNumber(date.from),
    to: date.to === null ? null : dayNumber(date.to),
    isSoft: date.approximate || date.uncertain,
  };
}

/** Whether two spans can share a day; an open end reaches as far as one likes. */
export function touches(one: Pick<TimeSpan, "from" | "to">, other: Pick<TimeSpan, "from" | "to">): boolean {
  const starts = (span: Pick<TimeSpan, "from">) => span.from ?? Number.NEGATIVE_INFINITY;
  const ends = (span: Pick<TimeSpan, "to">) => span.to ?? Number.POSITIVE_INFINITY;
  return starts(one) <= ends(other) && starts(other) <= ends(one);
}
