import { useId, useMemo } from "react";
import { found } from "#domain/atlasIndex.ts";
import { dayNumber } from "#domain/timeline/days.ts";
import { gapBetween } from "#domain/timeline/gap.ts";
import type { SaidMark, Timeline } from "#domain/timeline/timeline.ts";
import { useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import { ClaimButton } from "./ClaimButton.tsx";
import { byDay, newestFirst } from "./newestFirst.ts";
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
  const { timeline: words } = useMessages();
  const { index } = useWholeAtlas();
  const id = useId();
  const days = useMemo(() => byDay(timeline), [timeline]);
  const said = newestFirst(days.get(dayNumber(day)) ?? [], claim);
  const nameOf = ({ statements: [statement] }: SaidMark) =>
    statement ? found(index.speakers, statement.speaker).names.en : "";
  const gapOf = ({ statements: [statement] }: SaidMark) => {
    const happened = statement && found(index.claims, statement.claim).happened;
    const [event, spoken] = [happened?.date, statement?.said.date].map(
      (date) => index.atlas.dates[date ?? ""],
    );
    const gap = event && spoken ? gapBetween(event, spoken) : null;
    return gap ? `, ${words.gap(gap)}` : "";
  };
  const line = (mark: SaidMark) => `${nameOf(mark)} ${words.stance[mark.stance]}`;
  if (said.length === 0) return null;
  return (
    <>
      <button type="button" className={styles.line} popoverTarget={id}>
        <b className={styles.count}>{words.thatDay(said.length)}</b>
        <span className={styles.names}>{said.slice(0, mostInLine).map(line).join(" · ")}</span>
      </button>
      <Popover id={id} title={words.thatDay(said.length)}>
        <ul>
          {said.map((mark) => (
            <li key={mark.id}>
              <ClaimButton claim={mark.statements[0]?.claim ?? ""} hue={mark.hue} popover={id}>
                {line(mark)}
                {gapOf(mark)}
              </ClaimButton>
            </li>
          ))}
        </ul>
      </Popover>
    </>
  );
}
