import type { DateSpan } from "./dateSpan.ts";

/** How many days after the event something was said, between two numbers. */
export interface Nearness {
  readonly least: number;
  readonly most: number;
}

const dayLength = 86_400_000;
const dayNumber = (isoDay: string) => Date.parse(isoDay) / dayLength;

/** An event that may have been at any time in more days than this is no day to count from. */
const longest = 31;

/** Days from an event to a statement; null where one of them is open, or the event is not dated to a month. */
export function nearness(happened: DateSpan | null, said: DateSpan | null): Nearness | null {
  if (!happened?.from || !happened.to || !said?.from || !said.to) return null;
  if (dayNumber(happened.to) - dayNumber(happened.from) >= longest) return null;
  const most = dayNumber(said.to) - dayNumber(happened.from);
  if (most < 0) return null;
  const least = Math.max(0, dayNumber(said.from) - dayNumber(happened.to));
  return { least, most };
}
