import { useId, useMemo } from "react";
import type { Axis } from "#domain/timeline/axis.ts";
import { AxisMarks } from "./AxisMarks.tsx";
import type { Boxes, WordsOf } from "./boxes.ts";
import type { Turn } from "./direction.ts";
import { drawnEvents, drawnSaid } from "./drawnBoxes.ts";
import { EventMarks } from "./EventMarks.tsx";
import type { Rows } from "./rows.ts";
import { SaidMarks } from "./SaidMarks.tsx";
import { SoftFills } from "./SoftFills.tsx";

interface ClocksProps {
  readonly axis: Axis;
  readonly turn: Turn;
  readonly isFromTheRight: boolean;
  readonly rows: Rows;
  readonly boxes: Boxes;
  readonly wordsOf: WordsOf;
  /** Days (since 1970) that stand out. */
  readonly strong: { readonly from: number; readonly to: number } | null;
  /** A part of the axis, in pixels, where no label goes. */
  readonly taken: { readonly start: number; readonly end: number } | null;
}

/** The two clocks with their axis: what is said to have happened, what was said, and what was answered. */
export function Clocks(props: ClocksProps) {
  const { axis, turn, isFromTheRight, rows, boxes, wordsOf, strong, taken } = props;
  const softId = useId();
  const asserting = useMemo(
    () => drawnSaid(boxes.asserting, "above", turn, rows),
    [boxes.asserting, turn, rows],
  );
  const answering = useMemo(
    () => drawnSaid(boxes.answering, "below", turn, rows),
    [boxes.answering, turn, rows],
  );
  const events = useMemo(
    () => drawnEvents(boxes.events, axis.width, turn, rows, wordsOf),
    [boxes.events, axis.width, turn, rows, wordsOf],
  );
  return (
    <>
      <SoftFills id={softId} isFromTheRight={isFromTheRight} />
      <EventMarks boxes={events} softId={softId} />
      <AxisMarks axis={axis} turn={turn} rows={rows} strong={strong} taken={taken} />
      <SaidMarks boxes={asserting} softId={softId} />
      <SaidMarks boxes={answering} softId={softId} />
    </>
  );
}
