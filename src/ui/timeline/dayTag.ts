import type { Axis } from "#domain/timeline/axis.ts";
import { letterWidth } from "./rows.ts";

/** The tag that says the chosen day, in pixels along the axis. */
export interface DayTag {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The end of the day; null where all is shown that has been said since. */
  readonly edge: number | null;
}

/** The tag is centred on its day (in days since 1970), as far as the axis lets it. */
export function dayTag(axis: Axis, day: number | null, words: string): DayTag {
  const { width } = axis;
  const wide = words.length * letterWidth + 14;
  const middle = day === null ? width : axis.along(day + 0.5);
  const start = Math.min(Math.max(middle - wide / 2, 0), width - wide);
  const edge = day === null ? null : Math.min(Math.max(axis.along(day + 1), 0), width);
  return { start, end: start + wide, words, edge };
}
