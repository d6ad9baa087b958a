import type { DateSpan } from "#domain/dateSpan.ts";
import { daysText, dayText, lastPart } from "./days.ts";

/** A whole year or month is written as one; all else by its days. */
const finestPart = ({ finest }: DateSpan) => (finest === "year" || finest === "month" ? finest : "day");

function plain(span: DateSpan, month: "long" | "short"): string {
  const { from, to } = span;
  const form = { from: finestPart(span), to: "year", month } as const;
  if (from === null && to === null) return "at no stated time";
  if (from === null) return `until ${dayText(to ?? "", form)}`;
  if (to === null) return `from ${dayText(from, form)} on`;
  return daysText(from, to, form);
}

function hedged(text: string, { approximate, uncertain }: DateSpan): string {
  if (approximate && uncertain) return `perhaps about ${text}`;
  if (approximate) return `about ${text}`;
  return uncertain ? `perhaps ${text}` : text;
}

/** "between 16 and 27 January 2019": what both ends share is said once. */
function between(from: string, to: string): string {
  return `between ${dayText(from, { from: "day", to: lastPart(from, to) })} and ${dayText(to, { from: "day", to: "year" })}`;
}

export const dates = {
  /** "28 January 2019", "12–13 January 2019", "about 7 February 2019". */
  span: (span: DateSpan) => hedged(plain(span, "long"), span),
  shortSpan: (span: DateSpan) => hedged(plain(span, "short"), span),
  /** With the preposition that it needs after "said": "on 28 January 2019", "between 12 and 13 January 2019". */
  onSpan: (span: DateSpan) => {
    if (span.from === null || span.to === null) return plain(span, "long");
    if (span.approximate || span.uncertain) return hedged(plain(span, "long"), span);
    if (span.from === span.to) return `on ${plain(span, "long")}`;
    const isWholeUnit = span.finest === "month" || span.finest === "year";
    return isWholeUnit ? `in ${plain(span, "long")}` : between(span.from, span.to);
  },
  notKnown: "date not known",
};
