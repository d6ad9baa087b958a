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
  dayMonth: new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" }),
  dayOnly: new Intl.DateTimeFormat(locale, { day: "numeric", timeZone: "UTC" }),
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
  return format
    .formatRange(at(from), at(to))
    .replaceAll(" ", " ")
    .replace(/\s*–\s*/u, "–");
}

function hedged(text: string, { approximate, uncertain }: DateSpan): string {
  if (approximate && uncertain) return `perhaps about ${text}`;
  if (approximate) return `about ${text}`;
  return uncertain ? `perhaps ${text}` : text;
}

/** "between 16 and 27 January 2019": what both ends share is said once. */
function between(from: string, to: string): string {
  const unit =
    from.slice(0, 7) === to.slice(0, 7)
      ? "dayOnly"
      : from.slice(0, 4) === to.slice(0, 4)
        ? "dayMonth"
        : "day";
  return `between ${formats[unit].format(at(from))} and ${formats.day.format(at(to))}`;
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
