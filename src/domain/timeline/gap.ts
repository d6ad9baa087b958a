import type { DateSpan } from "../dateSpan.ts";
import { dayNumber } from "./days.ts";

/** A length of time in the unit in which one would tell it, rounded. */
export interface Length {
  readonly count: number;
  readonly unit: "day" | "week" | "month" | "year";
}

/** How far one date lies from another. Where a date is a span, the gap has a least and a most. */
export type Gap =
  | { readonly kind: "same-day" }
  /** The dates overlap: which was first cannot be told. */
  | { readonly kind: "overlapping" }
  | {
      readonly kind: "later" | "before";
      readonly least: Length;
      readonly most: Length;
      readonly isAbout: boolean;
    };

const daysAMonth = 30.44;
const daysAYear = 365.25;

/** Days up to a fortnight, weeks up to two months, months up to two years. */
function lengthOf(days: number): Length {
  if (days < 14) return { count: days, unit: "day" };
  if (days < 2 * daysAMonth) return { count: Math.round(days / 7), unit: "week" };
  if (days < 2 * daysAYear) return { count: Math.round(days / daysAMonth), unit: "month" };
  return { count: Math.round(days / daysAYear), unit: "year" };
}

/** How much later than `first` the date `then` lies, in whole days; null where an end that matters is open. */
export function gapBetween(first: DateSpan, then: DateSpan): Gap | null {
  if (first.from === null || first.to === null || then.from === null || then.to === null) return null;
  const least = dayNumber(then.from) - dayNumber(first.to);
  const most = dayNumber(then.to) - dayNumber(first.from);
  const isAbout = [first, then].some(({ approximate, uncertain }) => approximate || uncertain);
  if (least === 0 && most === 0) return isAbout ? { kind: "overlapping" } : { kind: "same-day" };
  if (least < 0 && most > 0) return { kind: "overlapping" };
  if (least >= 0) return { kind: "later", least: lengthOf(least), most: lengthOf(most), isAbout };
  return { kind: "before", least: lengthOf(-most), most: lengthOf(-least), isAbout };
}
