import { anyTime, type Clock, clocks, type DateRange } from "#domain/timeline/dateRange.ts";
import { isDay, latestDay } from "#domain/timeline/days.ts";
import { single } from "./codec.ts";
import type { QueryPart } from "./queryPart.ts";

/** What is chosen of time, as an address says it. */
interface TimeChoices extends DateRange {
  readonly day: string | null;
}

const day = (key: string) =>
  single<string | null>(key, null, (text) => (isDay(text) ? text : undefined), String);

export const timePart: QueryPart<TimeChoices> = {
  codecs: {
    day: single<string | null>(
      "day",
      null,
      (text) => (isDay(text) && text <= latestDay(Date.now()) ? text : undefined),
      String,
    ),
    from: day("from"),
    to: day("to"),
    clock: single<Clock>("clock", anyTime.clock, (text) => clocks.find((clock) => clock === text)),
  },
  nothing: { ...anyTime, day: null },
  choose: ({ day, range }) => ({ ...range, day }),
  take: ({ day, ...range }) => ({ day, range }),
};
