import { useMemo } from "react";
import { type DayWindow, wholeWindow } from "#domain/timeline/dayWindow.ts";
import { saidDays } from "#domain/timeline/steps.ts";
import { type Timeline, timelineOf } from "#domain/timeline/timeline.ts";
import { useWholeAtlas } from "#ui/kit/context.ts";

interface TimelineFacts {
  readonly timeline: Timeline;
  readonly all: DayWindow;
  /** The days (since 1970) on which something was said, and the first and last of them. */
  readonly days: readonly number[];
  readonly first: number;
  readonly last: number;
}

export function useTimelineFacts(): TimelineFacts {
  const { index } = useWholeAtlas();
  return useMemo(() => {
    const timeline = timelineOf(index);
    const all = wholeWindow(timeline);
    const days = saidDays(timeline);
    return { timeline, all, days, first: days[0] ?? all.from, last: days.at(-1) ?? all.to };
  }, [index]);
}
