/** What is written of a day, a part after the other. */
type Part = "day" | "month" | "year";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const shortMonths = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" ");

const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** The name of a day (ISO 8601, Gregorian). */
export const weekday = (day: string): string => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";

const parts = {
  day: (day: string) => String(Number(day.slice(8, 10))),
  month: (day: string) => months[Number(day.slice(5, 7)) - 1] ?? "",
  shortMonth: (day: string) => shortMonths[Number(day.slice(5, 7)) - 1] ?? "",
  year: (day: string) => String(Number(day.slice(0, 4))),
};

interface Form {
  readonly from: Part;
  readonly to: Part;
  readonly month?: "long" | "short";
}

const order: readonly Part[] = ["day", "month", "year"];

/** A day (ISO 8601, Gregorian), from one part to another: "12 January 2019", "January 2019", "12". */
export function dayText(day: string, { from, to, month = "long" }: Form): string {
  const written = order.slice(order.indexOf(from), order.indexOf(to) + 1);
  return written
    .map((part) => parts[part === "month" && month === "short" ? "shortMonth" : part](day))
    .join(" ");
}

/** The last part of a day that is said before a later day: what both share is said once, behind the later one. */
export function lastPart(first: string, last: string): Part {
  if (first.slice(0, 7) === last.slice(0, 7)) return "day";
  return first.slice(0, 4) === last.slice(0, 4) ? "month" : "year";
}

/** Two days: "12–13 January 2019", "January–March 2019". */
export function daysText(first: string, last: string, form: Form): string {
  const whole = dayText(last, form);
  if (dayText(first, form) === whole) return whole;
  return `${dayText(first, { ...form, to: lastPart(first, last) })}–${whole}`;
}
