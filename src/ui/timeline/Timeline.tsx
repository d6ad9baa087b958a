import { useMemo, useRef } from "react";
import { axisOf } from "#domain/timeline/axis.ts";
import { dayOrNull } from "#domain/timeline/days.ts";
import { crowdedWindow, daysIn, moved, zoomed } from "#domain/timeline/dayWindow.ts";
import { timelineDrawing as words } from "#messages/en/timelineDrawing.ts";
import { shownIds } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { useMessages, useOpening } from "#ui/kit/context.ts";
import { BeyondButton } from "./BeyondButton.tsx";
import { choosePointed } from "./choosePointed.ts";
import { DayBar } from "./DayBar.tsx";
import { DaySlider } from "./DaySlider.tsx";
import { turnFor } from "./direction.ts";
import { Plot } from "./Plot.tsx";
import { RowLabels } from "./RowLabels.tsx";
import { StepButtons } from "./StepButtons.tsx";
import { beyond, daysOfClaim, windowOf } from "./spans.ts";
import styles from "./Timeline.module.css";
import { UndatedTray } from "./UndatedTray.tsx";
import { useBoxes } from "./useBoxes.ts";
import { useDayWindow } from "./useDayWindow.ts";
import { useFollowing } from "./useFollowing.ts";
import { useScrub } from "./useScrub.ts";
import { useTimelineFacts } from "./useTimelineFacts.ts";
import { useWidth } from "./useWidth.ts";
import { useWordsOf } from "./useWordsOf.ts";

interface TimelineProps {
  /** The open claim. */
  readonly claim: string | null;
}

/** Two clocks on one axis: when it is said to have happened, and when it was said; and how much was known when. */
export function Timeline({ claim }: TimelineProps) {
  const { facts } = useOpening();
  const { direction } = useMessages();
  const day = useChoice((choices) => choices.day);
  const range = useChoice((choices) => choices.range);
  const shown = useChoice((choices) => shownIds(facts, choices));
  const { timeline, all, days, first, last } = useTimelineFacts();
  const [window, changeWindow] = useDayWindow(() => crowdedWindow(timeline), all);
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const axis = useMemo(() => axisOf(window, Math.max(width, 1)), [window, width]);
  const turn = useMemo(() => turnFor(direction, width), [direction, width]);
  const wordsOf = useWordsOf();
  const number = dayOrNull(day);
  const until = number ?? Number.POSITIVE_INFINITY;
  const boxes = useBoxes({ timeline, all, axis, shown, day: until, wordsOf, isSized: width > 0 });
  const open = useMemo(() => daysOfClaim(timeline, claim), [timeline, claim]);
  useFollowing(changeWindow, number, open);
  const isFromTheRight = direction === "rtl";
  const scrub = useScrub({
    plot,
    window,
    isFromTheRight,
    changeWindow,
    onPoint: (along, down) => choosePointed(axis, boxes, along, down),
  });
  const outside = useMemo(() => beyond(timeline, shown, until, window), [timeline, shown, until, window]);
  const page = (share: number) => changeWindow((now) => moved(now, share * daysIn(now)), "softly");
  return (
    <section className={styles.timeline} aria-label={words.title}>
      <DayBar {...{ timeline, day, claim }} />
      <div className={styles.strip}>
        <RowLabels axis={axis} />
        <BeyondButton side="earlier" count={outside.earlier} onGo={() => page(-0.8)} />
        <div ref={plot} className={styles.plot} {...scrub}>
          <DaySlider day={day} first={first} last={last} />
          {width > 0 && (
            <Plot
              {...{ axis, turn, boxes, wordsOf, open, range }}
              day={number}
              dayWords={day === null ? words.all : words.shortDay(day)}
            />
          )}
        </div>
        <BeyondButton side="later" count={outside.later} onGo={() => page(0.8)} />
        <div className={styles.tools}>
          <UndatedTray undated={timeline.undated} shown={shown} />
          <StepButtons
            days={days}
            day={number}
            onZoom={(factor) =>
              changeWindow((now) => zoomed(now, factor, number ?? (now.from + now.to) / 2), "softly")
            }
            onFit={() => changeWindow((now) => windowOf(timeline, shown) ?? now, "softly")}
          />
        </div>
      </div>
    </section>
  );
}
