import type { DateSpan } from "#domain/dateSpan.ts";

const padded = (number: number) => String(number).padStart(2, "0");

/** The reader's own day (ISO 8601). */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}

/** A day as a span that it fills. */
export const wholeDay = (day: string): DateSpan => ({
  ...{ edtf: day, from: day, to: day },
  ...{ approximate: false, uncertain: false, finest: "day" },
});
