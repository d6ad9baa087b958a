import { useId, useMemo } from "react";
import type { Axis } from "#domain/timeline/axis.ts";
import type { DateRange } from "#domain/timeline/dateRange.ts";
import { dayNumber } from "#domain/timeline/days.ts";
import type { EventMark } from "#domain/timeline/timeline.ts";
import { AxisMarks } from "./AxisMarks.tsx";
import { DayLine } from "./DayLine.tsx";
import type { Turn } from "./direction.ts";
import { drawnEvents, drawnSaid } from "./drawnBoxes.ts";
import { EventMarks } from "./EventMarks.tsx";
import styles from "./Plot.module.css";
import { SaidMarks } from "./SaidMarks.tsx";
import { SoftFills } from "./SoftFills.tsx";
import { strip } from "./stripSize.ts";
import type { Boxes } from "./useBoxes.ts";

interface PlotProps {
  readonly axis: Axis;
  readonly turn: Turn;
  readonly isFromTheRight: boolean;
  readonly boxes: Boxes;
  readonly wordsOf: (mark: EventMark) => string;
  /** The first and last day (since 1970) of the open claim's statements. */
  readonly open: { readonly from: number; readonly to: number } | null;
  readonly range: DateRange;
  readonly day: number | null;
  readonly dayWords: string;
}

const rowOf = { event: { y: 0, height: 40 }, said: { y: 40, height: strip.words - 54 } };

/** The drawing of the strip. Nothing in it is told to screen readers: slider, list and cards say it in words. */
export function Plot({ axis, turn, isFromTheRight, boxes, wordsOf, open, range, day, dayWords }: PlotProps) {
  const softId = useId();
  const { width } = axis;
  const asserting = useMemo(() => drawnSaid(boxes.asserting, "above", turn), [boxes, turn]);
  const answering = useMemo(() => drawnSaid(boxes.answering, "below", turn), [boxes, turn]);
  const events = useMemo(
    () => drawnEvents(boxes.events, width, turn, wordsOf),
    [boxes, width, turn, wordsOf],
  );
  const band = (from: number | null, to: number | null) => {
    const start = from === null ? 0 : Math.max(0, axis.along(from));
    const end = to === null ? width : Math.min(width, axis.along(to + 1));
    return { x: turn(start, end - start), width: Math.max(0, end - start) };
  };
  const isRange = range.from !== null || range.to !== null;
  const dayOf = (iso: string | null) => (iso === null ? null : dayNumber(iso));
  return (
    <svg className={styles.plot} width={width} height={strip.height} aria-hidden="true" focusable="false">
      <SoftFills id={softId} isFromTheRight={isFromTheRight} />
      {open && <rect className={styles.open} y="0" height={strip.height} {...band(open.from, open.to)} />}
      {isRange && (
        <rect
          className={styles.range}
          {...rowOf[range.clock]}
          {...band(dayOf(range.from), dayOf(range.to))}
        />
      )}
      <EventMarks boxes={events} softId={softId} />
      <AxisMarks axis={axis} turn={turn} strong={open} />
      <SaidMarks boxes={asserting} softId={softId} />
      <SaidMarks boxes={answering} softId={softId} />
      <DayLine axis={axis} turn={turn} day={day} words={dayWords} />
    </svg>
  );
}
