import type { DateSpan } from "#domain/dateSpan.ts";

const locale = "en-GB";
const formats = {
  day: new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  shortDay: new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }),
  month: new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
  shortMonth: new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" }),
  year: new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC" }),
};
type Format = keyof typeof formats;

const at = (isoDay: string) => new Date(`${isoDay}T00:00:00Z`);

function formatOf(finest: DateSpan["finest"], length: "long" | "short"): Format {
  if (finest === "year") return "year";
  if (finest === "month") return length === "short" ? "shortMonth" : "month";
  return length === "short" ? "shortDay" : "day";
}

function plain({ from, to, finest }: DateSpan, length: "long" | "short"): string {
  const format = formats[formatOf(finest, length)];
  if (from === null && to === null) return "at no stated time";
  if (from === null) return `until ${format.format(at(to ?? ""))}`;
  if (to === null) return `from ${format.format(at(from))} on`;
  return format.formatRange(at(from), at(to)).replaceAll(" ", " ").replace(/ ?– ?/u, "–");
}

function hedged(text: string, { approximate, uncertain }: DateSpan): string {
  if (approximate && uncertain) return `perhaps about ${text}`;
  if (approximate) return `about ${text}`;
  return uncertain ? `perhaps ${text}` : text;
}

export const dates = {
  /** "28 January 2019", "12–13 January 2019", "about 7 February 2019". */
  span: (span: DateSpan) => hedged(plain(span, "long"), span),
  shortSpan: (span: DateSpan) => hedged(plain(span, "short"), span),
  /** With the preposition that it needs after "said". */
  onSpan: (span: DateSpan) => {
    const isOneDay = span.finest === "day" && span.from === span.to;
    const isOpen = span.from === null || span.to === null;
    if (isOpen) return plain(span, "long");
    if (isOneDay) return `on ${hedged(plain(span, "long"), span)}`;
    return span.finest === "day" || span.finest === "other"
      ? `between ${formats.day.format(at(span.from ?? ""))} and ${formats.day.format(at(span.to ?? ""))}`
      : `in ${hedged(plain(span, "long"), span)}`;
  },
  notKnown: "date not known",
};
