import type { Axis, Tick } from "#domain/timeline/axis.ts";
import { isoDay } from "#domain/timeline/days.ts";
import { timelineDrawing as timeline } from "#messages/en/timelineDrawing.ts";
import type { Turn } from "./direction.ts";
import styles from "./marks.module.css";
import { letterWidth, type Rows } from "./rows.ts";

interface AxisMarksProps {
  readonly axis: Axis;
  readonly turn: Turn;
  readonly rows: Rows;
  /** Days (since 1970) that stand out: those of the open claim. */
  readonly strong: { readonly from: number; readonly to: number } | null;
  /** Where the tag of the chosen day stands: no label goes there. */
  readonly taken: { readonly start: number; readonly end: number } | null;
}

/** Labels that have room, from the start on; where one is too long, it waits for its turn. */
function labelled(
  ticks: readonly Tick[],
  width: number,
  taken: AxisMarksProps["taken"],
  wordsOf: (tick: Tick) => string,
) {
  let free = 0;
  return ticks.flatMap((tick) => {
    const words = wordsOf(tick);
    const half = (words.length * letterWidth) / 2;
    const isInside = tick.middle - half >= free && tick.middle + half <= width;
    const isTaken = taken !== null && tick.middle + half > taken.start && tick.middle - half < taken.end;
    if (!isInside || isTaken) return [];
    free = tick.middle + half + 4;
    return [{ tick, words }];
  });
}

/** The line on which everything stands, with its days, weeks, months or years. */
export function AxisMarks({ axis, turn, rows, strong, taken }: AxisMarksProps) {
  const { ticks, unit, width } = axis;
  // Labels of days and months stand between their marks, those of weeks and quarters on them.
  const hasRoom = unit === "day" || unit === "month";
  const inside = ticks.filter(({ along }) => along >= 0 && along <= width);
  const labels = labelled(ticks, width, taken, ({ isMajor, day }) =>
    timeline.tick(unit, isMajor, isoDay(day)),
  );
  return (
    <g>
      <line className={styles.axis} x1="0" x2={width} y1={rows.line} y2={rows.line} />
      {inside.map(({ day, along, isMajor }) => (
        <line
          key={day}
          className={styles.tick}
          data-major={isMajor}
          x1={turn(along)}
          x2={turn(along)}
          y1={isMajor && hasRoom ? rows.words - 14 : rows.line - 3}
          y2={isMajor && hasRoom ? rows.height : rows.line + 3}
        />
      ))}
      {labels.map(({ tick, words }) => (
        <text
          key={tick.day}
          className={styles.day}
          data-strong={strong !== null && unit === "day" && tick.day >= strong.from && tick.day <= strong.to}
          x={turn(tick.middle)}
          y={rows.words}
        >
          {words}
        </text>
      ))}
    </g>
  );
}
