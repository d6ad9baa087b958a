import type { Axis } from "#domain/timeline/axis.ts";
import type { DayWindow } from "#domain/timeline/dayWindow.ts";
import { type EventBox, layOutEvents } from "#domain/timeline/eventLayout.ts";
import { type SaidBox, saidBoxes } from "#domain/timeline/saidBoxes.ts";
import { type LaidMarks, layOutSaid } from "#domain/timeline/saidLayout.ts";
import type { EventMark, SaidMark, Timeline } from "#domain/timeline/timeline.ts";
import { letterWidth, type Rows } from "./rows.ts";
import { knownOf } from "./spans.ts";

export type WordsOf = (mark: EventMark) => string;

/** What is seen of a timeline, in pixels along its axis. */
export interface Boxes {
  readonly events: readonly EventBox[];
  readonly asserting: readonly SaidBox[];
  readonly answering: readonly SaidBox[];
}

export interface LaidOut {
  readonly events: readonly EventBox[];
  readonly asserting: readonly LaidMarks[];
  readonly answering: readonly LaidMarks[];
}

const isAsserting = ({ stance }: SaidMark) => stance === "asserts";

/** Places all of a timeline, from the first of its days on. */
export function layOut(
  { events, said }: Timeline,
  all: DayWindow,
  { pixelsADay, width }: Pick<Axis, "pixelsADay" | "width">,
  rows: Rows,
  wordsOf: WordsOf,
): LaidOut {
  const scale = { origin: all.from, pixelsADay };
  const row = (marks: readonly SaidMark[]) => layOutSaid(marks, scale, rows.row);
  const size = { width, height: rows.events.height };
  return {
    events: layOutEvents(events, scale, all, size, (mark) => wordsOf(mark).length * letterWidth),
    asserting: row(said.filter(isAsserting)),
    answering: row(said.filter((mark) => !isAsserting(mark))),
  };
}

/** A part of what was laid out: `offset` is where its first day lies, seen from the start of the axis. */
interface Seen {
  readonly offset: number;
  readonly width: number;
  readonly shown: ReadonlySet<string>;
}

const placed = <T extends { readonly x: number }>(boxes: readonly T[], offset: number) =>
  boxes.map((box) => ({ ...box, x: box.x + offset }));

/** The spans that an axis shows of the claims that are shown. */
export function seenEvents({ events }: LaidOut, { offset, width, shown }: Seen): Boxes["events"] {
  const isSeen = ({ x, width: wide, marks }: EventBox) =>
    x + wide >= -offset &&
    x <= width - offset &&
    marks.some(({ claims }) => claims.some(({ id }) => shown.has(id)));
  return placed(events.filter(isSeen), offset);
}

/** What was said of the claims that are shown, as far as it was known by a day (since 1970). */
export function seenSaid(
  { asserting, answering }: LaidOut,
  { offset, width, shown }: Seen,
  day: number,
): Pick<Boxes, "asserting" | "answering"> {
  const isSaid = (mark: SaidMark) => knownOf(mark, shown, day).length > 0;
  const row = (layout: readonly LaidMarks[]) =>
    placed(saidBoxes(layout, isSaid, -offset, width - offset), offset);
  return { asserting: row(asserting), answering: row(answering) };
}
