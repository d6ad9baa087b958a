/** What is written of a day, a part after the other. */
type Part = "day" | "month" | "year";

const months = "January February March April May June July August September October November December".split(
  " ",
);

const year = (day: string) => String(Number(day.slice(0, 4)));
const month = (day: string) => months[Number(day.slice(5, 7)) - 1] ?? "";
/** "Jan", and in Britain "Sept". */
const shortMonth = (day: string) => month(day).slice(0, month(day) === "September" ? 4 : 3);
const dayOfMonth = (day: string) => String(Number(day.slice(8, 10)));

interface Form {
  readonly from: Part;
  readonly to: Part;
  readonly month?: "long" | "short";
}

const order: readonly Part[] = ["day", "month", "year"];

/** A day (ISO 8601, Gregorian), from one part to another: "12 January 2019", "January 2019", "12". */
export function dayText(day: string, { from, to, month: length }: Form): string {
  const all = [dayOfMonth(day), (length === "short" ? shortMonth : month)(day), year(day)];
  return all.slice(order.indexOf(from), order.indexOf(to) + 1).join(" ");
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
