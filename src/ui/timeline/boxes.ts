import type { Axis } from "#domain/timeline/axis.ts";
import type { DayWindow } from "#domain/timeline/dayWindow.ts";
import { type EventBox, layOutEvents } from "#domain/timeline/eventLayout.ts";
import { type SaidBox, saidBoxes } from "#domain/timeline/saidBoxes.ts";
import { layOutSaid, type SaidLayout } from "#domain/timeline/saidLayout.ts";
import type { EventMark, SaidMark, Timeline } from "#domain/timeline/timeline.ts";
import { letterWidth, type Rows } from "./rows.ts";

export type WordsOf = (mark: EventMark) => string;

/** What is seen of a timeline, in pixels along its axis. */
export interface Boxes {
  readonly events: readonly EventBox[];
  readonly asserting: readonly SaidBox[];
  readonly answering: readonly SaidBox[];
}

interface LaidOut {
  readonly events: readonly EventBox[];
  readonly asserting: SaidLayout;
  readonly answering: SaidLayout;
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

/** What an axis shows of it: of the claims that are shown, as far as it was known by a day (since 1970). */
export function seenBoxes(
  { events, asserting, answering }: LaidOut,
  /** Where the first day lies, seen from the start of the axis. */
  offset: number,
  width: number,
  shown: ReadonlySet<string>,
  day: number,
): Boxes {
  const [start, end] = [-offset, width - offset];
  const isSaid = (mark: SaidMark) =>
    mark.statements.some(
      ({ id, claim }) => shown.has(claim) && (mark.knownFrom.get(id) ?? Number.POSITIVE_INFINITY) <= day,
    );
  const isEvent = ({ x, width: wide, marks }: EventBox) =>
    x + wide >= start && x <= end && marks.some(({ claims }) => claims.some(({ id }) => shown.has(id)));
  const placed = <T extends { readonly x: number }>(boxes: readonly T[]) =>
    boxes.map((box) => ({ ...box, x: box.x + offset }));
  return {
    events: placed(events.filter(isEvent)),
    asserting: placed(saidBoxes(asserting, isSaid, start, end)),
    answering: placed(saidBoxes(answering, isSaid, start, end)),
  };
}
