import { X } from "lucide-react";
import type { Timeline } from "#domain/timeline/timeline.ts";
import { timelineDrawing as words } from "#messages/en/timelineDrawing.ts";
import { chooseDay } from "#store/timeActions.ts";
import { useAtlas, useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import styles from "./DayBar.module.css";
import { SaidThatDay } from "./SaidThatDay.tsx";

interface DayBarProps {
  readonly timeline: Timeline;
  readonly day: string | null;
  /** The open claim, which may not have been made yet. */
  readonly claim: string | null;
}

/** What was known on the chosen day, in words, and that levels are not of that day. */
export function DayBar({ timeline, day, claim }: DayBarProps) {
  const { showAll } = useMessages().timeline;
  const { facts, index } = useAtlas();
  const all = useWholeAtlas().facts.length;
  const isOpenMissing = claim !== null && !facts.some((one) => one.claim.id === claim);
  return (
    <div className={styles.bar} data-day={day}>
      <div className={styles.words}>
        {day === null ? (
          <p className={styles.note}>{words.hint}</p>
        ) : (
          <b className={styles.day}>{words.knownOn(day)}</b>
        )}
        {/* Always there: a live region that comes together with its words is not read out. */}
        <p role="status">
          {day !== null && words.counted(facts.length, all, index.atlas.statements.length)}
          {day !== null && isOpenMissing && ` ${words.notMadeYet}`}
        </p>
        {day !== null && (
          <>
            <p className={styles.note}>{words.levelsAreToday}</p>
            <SaidThatDay timeline={timeline} day={day} claim={claim} />
          </>
        )}
      </div>
      {day !== null && (
        <IconButton className={styles.close} icon={X} label={showAll} onClick={() => chooseDay(null)} />
      )}
    </div>
  );
}
