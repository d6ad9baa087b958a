import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from "d3-time";
import { dateOf, numberOf } from "./days.ts";
import type { DayWindow } from "./dayWindow.ts";

export type TickUnit = "day" | "week" | "month" | "quarter" | "year";

/** A mark on the axis, in pixels along the reading direction. */
export interface Tick {
  /** The day that it stands for, in days since 1970. */
  readonly day: number;
  readonly along: number;
  /** Where its label is centred, and how much room it has. */
  readonly middle: number;
  readonly room: number;
  /** The first of a larger unit: a month among days, a year among months. */
  readonly isMajor: boolean;
}

/** Days as pixels along the reading direction: who draws from right to left turns them over. */
export interface Axis {
  readonly width: number;
  readonly pixelsADay: number;
  readonly unit: TickUnit;
  readonly ticks: readonly Tick[];
  /** Where the start of a day lies; a fraction lies within the day. */
  readonly along: (day: number) => number;
  /** The day at a place, with its fraction. */
  readonly dayAt: (along: number) => number;
}

const everyQuarter = utcMonth.every(3) ?? utcMonth;
const everyFifthYear = utcYear.every(5) ?? utcYear;

/** Finest first, with the pixels a day from which on its labels have room, and the unit that is named beside it. */
const units: readonly [TickUnit, pixelsADay: number, TimeInterval, larger: TimeInterval][] = [
  ["day", 21, utcDay, utcMonth],
  ["week", 6, utcMonday, utcMonth],
  ["month", 1.2, utcMonth, utcYear],
  ["quarter", 0.42, everyQuarter, utcYear],
  ["year", 0.1, utcYear, utcYear],
  ["year", 0, everyFifthYear, everyFifthYear],
];

function ticksOf(
  { from, to }: DayWindow,
  unit: TickUnit,
  every: TimeInterval,
  larger: TimeInterval,
  along: (day: number) => number,
): Tick[] {
  const starts = every.range(every.floor(dateOf(from)), dateOf(to));
  return starts.map((start) => {
    const [day, next] = [numberOf(start), numberOf(every.offset(start, 1))];
    // A week is labelled by its Monday; it is the month's first where the month began since the Monday before.
    const before = unit === "week" ? utcMonday.offset(start, -1) : utcDay.offset(start, -1);
    return {
      day,
      along: along(day),
      middle: unit === "week" ? along(day + 0.5) : (along(day) + along(next)) / 2,
      room: along(next) - along(day),
      isMajor: larger.floor(start) > larger.floor(before),
    };
  });
}

/** An axis for a window of days on so many pixels. */
export function axisOf(window: DayWindow, width: number): Axis {
  const pixelsADay = width / (window.to - window.from);
  const along = (day: number) => (day - window.from) * pixelsADay;
  const fitting = units.find(([, least]) => pixelsADay >= least) ?? units[units.length - 1];
  const [unit, , every, larger] = fitting ?? ["year", 0, utcYear, utcYear];
  return {
    width,
    pixelsADay,
    unit,
    ticks: ticksOf(window, unit, every, larger, along),
    along,
    dayAt: (place) => window.from + place / pixelsADay,
  };
}
