import type { Axis } from "#domain/timeline/axis.ts";
import styles from "./DayLine.module.css";
import type { Turn } from "./direction.ts";
import { letterWidth, strip } from "./stripSize.ts";

interface DayLineProps {
  readonly axis: Axis;
  readonly turn: Turn;
  /** Days since 1970; null where all is shown that has been said since. */
  readonly day: number | null;
  readonly words: string;
}

const tall = 18;

/** Up to where the atlas is known: a line at the end of the day, and the day on a tag that can be dragged. */
export function DayLine({ axis, turn, day, words }: DayLineProps) {
  const { width } = axis;
  const wide = words.length * letterWidth + 14;
  const end = day === null ? width : Math.min(Math.max(axis.along(day + 1), 0), width);
  const middle = day === null ? width : axis.along(day + 0.5);
  const start = Math.min(Math.max(middle - wide / 2, 0), width - wide);
  return (
    <g className={styles.line} data-day={day !== null}>
      {day !== null && (
        <>
          <rect
            className={styles.later}
            x={turn(end, width - end)}
            y="0"
            width={width - end}
            height={strip.height}
          />
          <line className={styles.edge} x1={turn(end)} x2={turn(end)} y1="0" y2={strip.words - tall + 5} />
        </>
      )}
      <rect
        className={styles.tag}
        x={turn(start, wide)}
        y={strip.words - tall + 5}
        width={wide}
        height={tall}
        rx="2"
      />
      <text className={styles.words} x={turn(start + wide / 2)} y={strip.words} textAnchor="middle">
        {words}
      </text>
    </g>
  );
}
