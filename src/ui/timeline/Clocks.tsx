import { useId } from "react";
import type { Axis } from "#domain/timeline/axis.ts";
import { AxisMarks } from "./AxisMarks.tsx";
import type { Boxes, WordsOf } from "./boxes.ts";
import type { Turn } from "./direction.ts";
import { EventMarks } from "./EventMarks.tsx";
import type { Rows } from "./rows.ts";
import { SaidMarks } from "./SaidMarks.tsx";
import { SoftFills } from "./SoftFills.tsx";

interface ClocksProps {
  readonly axis: Axis;
  readonly turn: Turn;
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
  const { axis, turn, rows, boxes, wordsOf, strong, taken } = props;
  const softId = useId();
  const drawing = { softId, turn, rows };
  return (
    <>
      <SoftFills id={softId} />
      <EventMarks boxes={boxes.events} width={axis.width} wordsOf={wordsOf} {...drawing} />
      <AxisMarks {...{ axis, turn, rows, strong, taken }} />
      <SaidMarks boxes={boxes.asserting} side="above" {...drawing} />
      <SaidMarks boxes={boxes.answering} side="below" {...drawing} />
    </>
  );
}
