import type { Stance } from "#domain/schema/vocabulary.ts";
import type { TickUnit } from "#domain/timeline/axis.ts";
import type { Gap, Length } from "#domain/timeline/gap.ts";
import { dayText } from "./days.ts";
import { weekday } from "./weekday.ts";

const day = (iso: string) => dayText(iso, { from: "day", to: "year" });
const dayOfMonth = (iso: string) => dayText(iso, { from: "day", to: "day" });
const shortMonth = (iso: string) => dayText(iso, { from: "month", to: "month", month: "short" });
const month = (iso: string) => dayText(iso, { from: "month", to: "year" });
const year = (iso: string) => dayText(iso, { from: "year", to: "year" });
const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const length = ({ count, unit }: Length) => counted(count, unit);

function apart(least: Length, most: Length): string {
  if (length(least) === length(most)) return length(most);
  if (least.count === 0) return `at most ${length(most)}`;
  return least.unit === most.unit
    ? `${least.count} to ${length(most)}`
    : `${length(least)} to ${length(most)}`;
}

function gap(between: Gap): string {
  if (between.kind === "same-day") return "the same day";
  if (between.kind === "overlapping") return "within that time";
  const about = between.isAbout ? "about " : "";
  return `${about}${apart(between.least, between.most)} ${between.kind === "later" ? "later" : "before"}`;
}

/** What the timeline itself says, which comes after the map. */
export const timelineDrawing = {
  title: "Timeline",
  rows: { happened: "Said to have happened", said: "Said", answered: "Answered" },
  /** Of the first row, where there is no room. */
  shortHappened: "Event",
  slider: "Known on this day",
  spoken: (iso: string) => `${weekday(iso)}, ${day(iso)}`,
  day,
  shortDay: (iso: string) => `${dayOfMonth(iso)} ${shortMonth(iso)} ${year(iso)}`,
  /** Of the label under a mark of the axis; a major one says the month or the year that begins. */
  tick: (unit: TickUnit, isMajor: boolean, iso: string) => {
    if (unit === "day") return isMajor ? shortMonth(iso) : dayOfMonth(iso);
    if (unit === "week") return isMajor ? `${dayOfMonth(iso)} ${shortMonth(iso)}` : dayOfMonth(iso);
    return unit === "year" || isMajor ? year(iso) : shortMonth(iso);
  },
  /** What the axis begins in, beside its first mark. */
  begins: (unit: TickUnit, iso: string) =>
    unit === "day" || unit === "week" ? month(iso) : unit === "year" ? "" : year(iso),
  everything: "All that has been said since",
  all: "all",
  hint: "Press a day, or drag along the axis, to see what had been said by then.",
  knownOn: (iso: string) => `Known on ${day(iso)}`,
  /** The count in words, for the eye and for the live region. */
  counted: (claims: number, all: number, statements: number) =>
    claims === 0
      ? "Nothing of this was known yet."
      : `${claims} of ${counted(all, "claim")}, ${counted(statements, "statement")}.`,
  levelsAreToday: "Levels and remarks are the editors’ present ones.",
  notMadeYet: "The open claim had not been made yet.",
  thatDay: (count: number) => `Said that day: ${count}`,
  stance: {
    asserts: "says so",
    denies: "denies",
    qualifies: "qualifies",
    "has-no-information": "has no information",
    withdraws: "withdraws",
  } satisfies Record<Stance, string>,
  claims: (count: number) => counted(count, "claim"),
  controls: "Step through time",
  previous: "Previous statement",
  next: "Next statement",
  play: "Play from statement to statement",
  pause: "Pause",
  zoomIn: "Zoom in on fewer days",
  zoomOut: "Zoom out to more days",
  fit: "Fit to what is shown",
  earlier: (count: number) => `${counted(count, "statement")} before these days`,
  later: (count: number) => `${counted(count, "statement")} after these days`,
  undated: (count: number) => `No date: ${count}`,
  undatedTitle: "When it happened is not said, or not in days",
  undatedStatements: (count: number) => `${counted(count, "statement")} without a date`,
  /** How the day of a statement lies to the day of which it tells. */
  gap,
  /** From the event to the statement, and from there to the first document that was found. */
  gaps: (sinceEvent: Gap | null, untilPublished: Gap | null) =>
    [sinceEvent && `said ${gap(sinceEvent)}`, untilPublished && `first document found ${gap(untilPublished)}`]
      .filter((part) => part !== null)
      .join("; "),
  dayByDay: (statements: number) => `Day by day: ${counted(statements, "statement")}`,
};
