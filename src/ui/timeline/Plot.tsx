import type { Axis } from "#domain/timeline/axis.ts";
import type { DateRange } from "#domain/timeline/dateRange.ts";
import { dayOrNull } from "#domain/timeline/days.ts";
import type { Boxes, WordsOf } from "./boxes.ts";
import { Clocks } from "./Clocks.tsx";
import { DayLine } from "./DayLine.tsx";
import { dayTag } from "./dayTag.ts";
import type { Turn } from "./direction.ts";
import styles from "./Plot.module.css";
import { stripRows } from "./rows.ts";

interface PlotProps {
  readonly axis: Axis;
  readonly turn: Turn;
  readonly boxes: Boxes;
  readonly wordsOf: WordsOf;
  /** The first and last day (since 1970) of the open claim's statements. */
  readonly open: { readonly from: number; readonly to: number } | null;
  readonly range: DateRange;
  readonly day: number | null;
  readonly dayWords: string;
}

const { height, said, words } = stripRows;
const rowOf = { event: { y: 1, height: said - 2 }, said: { y: said, height: words - said - 12 } };

/** The drawing of the strip. Nothing in it is told to screen readers: slider, list and cards say it in words. */
export function Plot({ axis, turn, boxes, wordsOf, open, range, day, dayWords }: PlotProps) {
  const { width } = axis;
  const band = (from: number | null, to: number | null) => {
    const start = from === null ? 0 : Math.max(0, axis.along(from));
    const end = to === null ? width : Math.min(width, axis.along(to + 1));
    return { x: turn(start, end - start), width: Math.max(0, end - start) };
  };
  const tag = dayTag(axis, day, dayWords);
  const isRange = range.from !== null || range.to !== null;
  return (
    <svg className={styles.plot} width={width} height={height} aria-hidden="true" focusable="false">
      {open && <rect className={styles.open} y="0" height={height} {...band(open.from, open.to)} />}
      <Clocks {...{ axis, turn, boxes, wordsOf }} rows={stripRows} strong={open} taken={tag} />
      {isRange && (
        <rect
          className={styles.range}
          {...rowOf[range.clock]}
          {...band(dayOrNull(range.from), dayOrNull(range.to))}
        />
      )}
      <DayLine tag={tag} turn={turn} width={width} />
    </svg>
  );
}
