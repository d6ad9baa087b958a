import { useMemo } from "react";
import type { Axis } from "#domain/timeline/axis.ts";
import type { DayWindow } from "#domain/timeline/dayWindow.ts";
import type { Timeline } from "#domain/timeline/timeline.ts";
import { type Boxes, type LaidOut, layOut, seenEvents, seenSaid, type WordsOf } from "./boxes.ts";
import { stripRows } from "./rows.ts";

interface Wanted {
  readonly timeline: Timeline;
  readonly all: DayWindow;
  readonly axis: Axis;
  /** The claims that pass the filter, as known on the day. */
  readonly shown: ReadonlySet<string>;
  /** Days since 1970; infinity for all that has been said since. */
  readonly day: number;
  readonly wordsOf: WordsOf;
  /** Whether the axis has a width yet. */
  readonly isSized: boolean;
}

const nothing: LaidOut = { events: [], asserting: [], answering: [] };

/** Marks and spans that are seen now. They are laid out once for each zoom. */
export function useBoxes({ timeline, all, axis, shown, day, wordsOf, isSized }: Wanted): Boxes {
  const { pixelsADay, width } = axis;
  // While the axis moves, sums of fractions differ in their last digits: that is no other zoom.
  const zoom = Number(pixelsADay.toPrecision(9));
  const laid = useMemo(
    () => (isSized ? layOut(timeline, all, { pixelsADay: zoom, width }, stripRows, wordsOf) : nothing),
    [timeline, all, isSized, zoom, width, wordsOf],
  );
  const offset = axis.along(all.from);
  const events = useMemo(() => seenEvents(laid, { offset, width, shown }), [laid, offset, width, shown]);
  const said = useMemo(
    () => seenSaid(laid, { offset, width, shown }, day),
    [laid, offset, width, shown, day],
  );
  return { events, ...said };
}
