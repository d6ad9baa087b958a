import { useEffect, useState } from "react";
import { isoDay } from "#domain/timeline/days.ts";
import { nextDay } from "#domain/timeline/steps.ts";
import { chooseDay } from "#store/timeActions.ts";

const millisecondsADay = 1400;

/** Steps from statement to statement until the last, or until it is told to pause. Never begins by itself. */
export function usePlay(
  days: readonly number[],
  day: number | null,
): readonly [boolean, (on: boolean) => void] {
  const [isPlaying, setPlaying] = useState(false);
  const next = nextDay(days, day);
  useEffect(() => {
    if (!isPlaying) return;
    if (next === null) return setPlaying(false);
    const timer = setTimeout(() => chooseDay(isoDay(next)), millisecondsADay);
    return () => clearTimeout(timer);
  }, [isPlaying, next]);
  const play = (on: boolean) => {
    const [first] = days;
    if (on && next === null && first !== undefined) chooseDay(isoDay(first));
    setPlaying(on);
  };
  return [isPlaying, play];
}
