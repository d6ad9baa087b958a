import type { DateSpan } from "../dateSpan.ts";
import { readDate } from "../readDate.ts";

const spans = new Map<string, DateSpan | null>();

/** What an EDTF date covers, read once for each text: rules ask for the same dates again and again. */
export function spanOf(date: string): DateSpan | null {
  const known = spans.get(date);
  if (known !== undefined) return known;
  const span = readDate(date);
  spans.set(date, span);
  return span;
}
