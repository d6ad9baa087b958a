import { memo } from "react";
import type { EventBox } from "#domain/timeline/eventLayout.ts";
import styles from "./marks.module.css";
import { softFill } from "./SoftFills.tsx";
import { shade } from "./shade.ts";

/** A box in pixels of the drawing, with its words where they have room. */
export interface DrawnEvent extends EventBox {
  readonly text: {
    readonly x: number;
    readonly anchor: "start" | "middle" | "end";
    readonly words: string;
  } | null;
}

const narrowest = 3;

/** Spans in which something is said to have happened: a span is drawn as a span, soft where it is not sure. */
export const EventMarks = memo(function EventMarks({
  boxes,
  softId,
}: {
  readonly boxes: readonly DrawnEvent[];
  readonly softId: string;
}) {
  return boxes.map(({ x, y, width, height, hue, soft, marks, text, shape }) => {
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
