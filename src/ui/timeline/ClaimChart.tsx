import { useMemo } from "react";
import type { Claim } from "#domain/schema/claim.ts";
import { axisOf } from "#domain/timeline/axis.ts";
import { claimTimeline } from "#domain/timeline/claimTimes.ts";
import { isoDay } from "#domain/timeline/days.ts";
import { nearWindow } from "#domain/timeline/dayWindow.ts";
import { timelineDrawing as words } from "#messages/en/timelineDrawing.ts";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { layOut, seenEvents, seenSaid } from "./boxes.ts";
import styles from "./ClaimChart.module.css";
import { Clocks } from "./Clocks.tsx";
import { turnFor } from "./direction.ts";
import { cardRows } from "./rows.ts";
import { useWordsOf } from "./useWordsOf.ts";

const whole = 360;
const names = 66;
const width = whole - names;

/** The two clocks of one claim, as far as they were known on the day that is looked at. */
export function ClaimChart({ claim }: { readonly claim: Claim }) {
  const { index } = useAtlas();
  const { direction } = useMessages();
  const wordsOf = useWordsOf();
  const isFromTheRight = direction === "rtl";
  const turn = useMemo(() => turnFor(direction, width), [direction]);
  const { axis, boxes } = useMemo(() => {
    const timeline = claimTimeline(index, claim);
    const all = nearWindow(timeline);
    const seen = axisOf(all, width);
    const laid = layOut(timeline, all, seen, cardRows, wordsOf);
    const part = { offset: 0, width, shown: new Set([claim.id]) };
    const boxes = { events: seenEvents(laid, part), ...seenSaid(laid, part, Number.POSITIVE_INFINITY) };
    return { axis: seen, boxes };
  }, [index, claim, wordsOf]);
  const { events, line, words: foot, height } = cardRows;
  const rows = [
    [words.shortHappened, events.top + 17],
    [words.rows.said, line - 14],
    [words.rows.answered, line + 20],
    [words.begins(axis.unit, isoDay(axis.dayAt(0))), foot],
  ] as const;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${whole} ${height}`} aria-hidden="true" focusable="false">
      {rows.map(([name, y]) => (
        <text key={y} className={styles.name} x={isFromTheRight ? whole : 0} y={y}>
          {name}
        </text>
      ))}
      <svg x={isFromTheRight ? 0 : names} width={width} height={height} aria-hidden="true">
        <Clocks {...{ axis, turn, boxes, wordsOf }} rows={cardRows} strong={null} taken={null} />
      </svg>
    </svg>
  );
}
