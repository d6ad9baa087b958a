import { memo } from "react";
import type { SaidBox } from "#domain/timeline/saidBoxes.ts";
import type { Turn } from "./direction.ts";
import { drawnSaid } from "./drawnBoxes.ts";
import styles from "./marks.module.css";
import type { Rows } from "./rows.ts";
import { softFill } from "./SoftFills.tsx";
import { saidDrawing } from "./saidPaths.ts";
import { shade } from "./shade.ts";

interface SaidMarksProps {
  readonly boxes: readonly SaidBox[];
  readonly side: "above" | "below";
  readonly turn: Turn;
  readonly rows: Rows;
  readonly softId: string;
}

/** Squares and bars of what was said: filled where it asserts, open where it answers, barred where it denies. */
export const SaidMarks = memo(function SaidMarks({ boxes, side, turn, rows, softId }: SaidMarksProps) {
  const drawn = drawnSaid(boxes, side, turn, rows);
  const drawing = saidDrawing(drawn);
  return (
    <g>
      <path className={styles.foot} d={drawing.feet} />
      {drawn
        .filter(({ isSoft }) => isSoft)
        .map(({ x, y, width, height, hue, stance, marks }) => (
          <rect
            key={marks[0]?.id}
            {...{ x, y, width, height }}
            fill={stance === "asserts" ? softFill(softId, hue, "both") : "none"}
            stroke={stance === "asserts" ? "none" : softFill(softId, hue, "both")}
            strokeWidth="1.5"
          />
        ))}
      {drawn
        .filter(({ shape }) => shape === "band")
        .map(({ x, y, width, height, hue, marks }) => (
          <rect
            key={`${x}`}
            className={styles.band}
            data-hue={hue}
            {...{ x, y, width, height }}
            fillOpacity={shade(marks.length)}
          />
        ))}
      {drawing.bodies.map(({ key, hue, stance, body, half }) => (
        <g key={key} className={styles.said} data-hue={hue} data-stance={stance}>
          <path className={styles.body} d={body} />
          {half && <path className={styles.half} d={half} />}
        </g>
      ))}
      <path className={styles.line} d={drawing.lines} />
      <path className={styles.halo} d={drawing.bars} />
      <path className={styles.bar} d={drawing.bars} />
    </g>
  );
});
