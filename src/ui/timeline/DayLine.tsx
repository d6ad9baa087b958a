import styles from "./DayLine.module.css";
import type { DayTag } from "./dayTag.ts";
import type { Turn } from "./direction.ts";
import { stripRows } from "./rows.ts";

interface DayLineProps {
  readonly tag: DayTag;
  readonly turn: Turn;
  readonly width: number;
}

const tall = 18;

/**
 * Up to where it is known what was said: a line at the end of the day, and the day on a tag that can be dragged.
 * The other clock is left alone: what is said to have happened may lie later.
 */
export function DayLine({ tag, turn, width }: DayLineProps) {
  const { start, end, words, edge } = tag;
  const top = stripRows.words - tall + 5;
  return (
    <g className={styles.line} data-day={edge !== null}>
      {edge !== null && (
        <>
          <rect
            className={styles.later}
            x={turn(edge, width - edge)}
            y={stripRows.said}
            width={width - edge}
            height={stripRows.height - stripRows.said}
          />
          <line className={styles.edge} x1={turn(edge)} x2={turn(edge)} y1={stripRows.said} y2={top} />
        </>
      )}
      <rect
        className={styles.tag}
        x={turn(start, end - start)}
        y={top}
        width={end - start}
        height={tall}
        rx="2"
      />
      <text className={styles.words} x={turn((start + end) / 2)} y={stripRows.words} textAnchor="middle">
        {words}
      </text>
    </g>
  );
}
