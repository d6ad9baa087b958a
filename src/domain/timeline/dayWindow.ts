import { extremes } from "../extremes.ts";
import type { Timeline } from "./timeline.ts";
import type { TimeSpan } from "./timeSpan.ts";

type Spans = Pick<Timeline, "events" | "said">;

/** The days that an axis shows, as days since 1970: from the start of `from` to the start of `to`. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

const shortest = 4;
const years = 365.25;

export const daysIn = ({ from, to }: DayWindow) => to - from;

/** Keeps a window within what there is, with a margin, and neither too short nor longer than all of it. */
export function clamped({ from, to }: DayWindow, all: DayWindow): DayWindow {
  const longest = Math.max(daysIn(all), shortest);
  const length = Math.min(Math.max(to - from, shortest), longest);
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - length / 2, all.from), all.from + longest - length);
  return { from: start, to: start + length };
}

/** Makes a window shorter (factor below 1) or longer around a day that stays where it is. */
export const zoomed = ({ from, to }: DayWindow, factor: number, around: number): DayWindow => ({
  from: around - (around - from) * factor,
  to: around + (to - around) * factor,
});

export const moved = ({ from, to }: DayWindow, days: number): DayWindow => ({
  from: from + days,
  to: to + days,
});

/** A window around days, with a tenth of its length on either side, a week at least in all. */
export function around(days: readonly number[]): DayWindow | null {
  if (days.length === 0) return null;
  const [first, lastDay] = extremes(days);
  const last = lastDay + 1;
  const margin = Math.max((last - first) / 10, (7 - (last - first)) / 2, 0.5);
  return { from: Math.floor(first - margin), to: Math.ceil(last + margin) };
}

/** Moves a window as little as needed to have a day well inside. */
export function showing(window: DayWindow, day: number): DayWindow {
  const margin = Math.min(daysIn(window) / 12, 2);
  if (day - margin < window.from) return moved(window, day - margin - window.from);
  if (day + 1 + margin > window.to) return moved(window, day + 1 + margin - window.to);
  return window;
}

/** The days that spans begin and end with, as far as they do. */
export const daysOf = (marks: readonly { readonly span: TimeSpan }[]): number[] =>
  marks.flatMap(({ span: { from, to } }) => [from, to]).filter((day) => day !== null);

/** All that was said, with what is said to have happened as near as `reach` has it. */
function windowOf({ events, said }: Spans, reach: (spoken: DayWindow) => DayWindow): DayWindow {
  const happened = daysOf(events);
  const days = said.length > 0 ? daysOf(said) : happened;
  const spoken = around(days) ?? { from: 0, to: years };
  const { from, to } = reach(spoken);
  return around([...days, ...happened.filter((day) => day >= from && day <= to)]) ?? spoken;
}

/** All days that a timeline names; a span that runs for years does not stretch it further than what was said. */
export const wholeWindow = (spans: Spans): DayWindow =>
  windowOf(spans, ({ from, to }) => ({ from: from - 5 * years, to: to + years }));

/** All that was said, with what is said to have happened in its neighbourhood: for an axis of one claim. */
export const nearWindow = (spans: Spans): DayWindow =>
  windowOf(spans, (spoken) => zoomed(spoken, 5, (spoken.from + spoken.to) / 2));

/** What share of all that was said is said in the days at which a timeline opens. */
const crowdShare = 0.4;

/** The shortest window in which a good part of all that was said was said: where a timeline opens. */
export function crowdedWindow({ events, said }: Spans): DayWindow {
  const days = said.flatMap(({ span }) => span.to ?? span.from ?? []).sort((one, other) => one - other);
  const crowd = Math.ceil(days.length * crowdShare);
  const starts = days.slice(0, days.length - crowd + 1);
  const lengths = starts.map((day, at) => (days[at + crowd - 1] ?? day) - day);
  const best = lengths.indexOf(extremes(lengths)[0]);
  return around(days.slice(best, best + crowd)) ?? wholeWindow({ events, said });
}
