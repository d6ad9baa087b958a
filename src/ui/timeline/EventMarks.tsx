import { memo } from "react";
import type { EventBox } from "#domain/timeline/eventLayout.ts";
import type { WordsOf } from "./boxes.ts";
import type { Turn } from "./direction.ts";
import { drawnEvents } from "./drawnBoxes.ts";
import styles from "./marks.module.css";
import type { Rows } from "./rows.ts";
import { softFill } from "./SoftFills.tsx";
import { shade } from "./shade.ts";

interface EventMarksProps {
  readonly boxes: readonly EventBox[];
  readonly width: number;
  readonly turn: Turn;
  readonly rows: Rows;
  readonly wordsOf: WordsOf;
  readonly softId: string;
}

const narrowest = 3;

/** Spans in which something is said to have happened: a span is drawn as a span, soft where it is not sure. */
export const EventMarks = memo(function EventMarks(props: EventMarksProps) {
  const { boxes, width: wide, turn, rows, wordsOf, softId } = props;
  const drawn = drawnEvents(boxes, wide, turn, rows, wordsOf);
  return drawn.map(({ x, y, width, height, hue, soft, marks, text, shape }) => {
    const look = shape !== "span" ? shape : soft === "none" ? "hard" : "soft";
    return (
      <g key={`${marks[0]?.id} ${x}`}>
        <rect
          className={styles.event}
          data-hue={hue}
          data-look={look}
          {...{ x, y, height }}
          width={Math.max(narrowest, width)}
          fillOpacity={shape === "line" ? shade(marks.length) : undefined}
          fill={soft === "none" ? undefined : softFill(softId, hue, soft)}
        />
        {text && (
          <text className={styles.words} x={text.x} y={y + height / 2 + 4.5} textAnchor={text.anchor}>
            {text.words}
          </text>
        )}
      </g>
    );
  });
});
