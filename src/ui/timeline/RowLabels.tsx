import type { Axis } from "#domain/timeline/axis.ts";
import { isoDay } from "#domain/timeline/days.ts";
import { timelineDrawing as timeline } from "#messages/en/timelineDrawing.ts";
import styles from "./RowLabels.module.css";

/** The names of the rows, and the month or year in which the axis begins. */
export function RowLabels({ axis }: { readonly axis: Axis }) {
  const { happened, said, answered } = timeline.rows;
  const start = isoDay(axis.dayAt(0));
  return (
    <div className={styles.labels}>
      <span data-row="happened" data-short={timeline.shortHappened}>
        <span>{happened}</span>
      </span>
      <span data-row="said">{said}</span>
      <span data-row="answered">{answered}</span>
      <span data-row="begins">{timeline.begins(axis.unit, start)}</span>
    </div>
  );
}
