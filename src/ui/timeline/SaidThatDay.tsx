import { useId } from "react";
import { found } from "#domain/atlasIndex.ts";
import { dayNumber } from "#domain/timeline/days.ts";
import { gapBetween } from "#domain/timeline/gap.ts";
import type { Timeline } from "#domain/timeline/timeline.ts";
import { timelineDrawing as words } from "#messages/en/timelineDrawing.ts";
import { useWholeAtlas } from "#ui/kit/context.ts";
import { ClaimButton } from "./ClaimButton.tsx";
import { newestFirst } from "./newestFirst.ts";
import { Popover } from "./Popover.tsx";
import styles from "./SaidThatDay.module.css";

interface SaidThatDayProps {
  readonly timeline: Timeline;
  readonly day: string;
  readonly claim: string | null;
}

const mostInLine = 4;

/** Who said something on the chosen day, and how long after what it tells of; each opens its claim. */
export function SaidThatDay({ timeline, day, claim }: SaidThatDayProps) {
  const { index } = useWholeAtlas();
  const id = useId();
  const said = newestFirst(timeline, dayNumber(day), claim).flatMap(
    ({ id: key, hue, statements: [first] }) => {
      if (!first) return [];
      const { names } = found(index.speakers, first.speaker);
      const dateOf = (date: string | null | undefined) => index.atlas.dates[date ?? ""];
      const [event, spoken] = [
        dateOf(found(index.claims, first.claim).happened?.date),
        dateOf(first.said.date),
      ];
      const gap = event && spoken && gapBetween(event, spoken);
      const line = `${names.en} ${words.stance[first.stance]}`;
      return [{ key, hue, claim: first.claim, line, gap: gap ? `, ${words.gap(gap)}` : "" }];
    },
  );
  if (said.length === 0) return null;
  return (
    <>
      <button type="button" className={styles.line} popoverTarget={id}>
        <b className={styles.count}>{words.thatDay(said.length)}</b>
        <span className={styles.names}>
          {said
            .slice(0, mostInLine)
            .map(({ line }) => line)
            .join(" · ")}
        </span>
      </button>
      <Popover id={id} title={words.thatDay(said.length)}>
        <ul>
          {said.map(({ key, hue, claim: about, line, gap }) => (
            <li key={key}>
              <ClaimButton claim={about} hue={hue} popover={id}>
                {line}
                {gap}
              </ClaimButton>
            </li>
          ))}
        </ul>
      </Popover>
    </>
  );
}
