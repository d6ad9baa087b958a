import type { KeyboardEvent } from "react";
import { addMonths, dayNumber, isoDay } from "#domain/timeline/days.ts";
import { timelineDrawing as timeline } from "#messages/en/timelineDrawing.ts";
import { chooseDay } from "#store/timeActions.ts";
import { useMessages } from "#ui/kit/context.ts";
import styles from "./DaySlider.module.css";

interface DaySliderProps {
  readonly day: string | null;
  /** The first and the last day (since 1970) on which something was said. */
  readonly first: number;
  readonly last: number;
}

/**
 * The day as a slider for keyboard and screen reader: it is a native one, and only its focus is seen, on the tag
 * that the drawing has. Beyond its last day lies "all that has been said since".
 */
export function DaySlider({ day, first, last }: DaySliderProps) {
  const { direction } = useMessages();
  const now = day === null ? last + 1 : dayNumber(day);
  const go = (to: number) => chooseDay(to > last ? null : isoDay(Math.max(to, first)));
  const onward = direction === "rtl" ? -1 : 1;
  const steps: Readonly<Record<string, () => number>> = {
    ArrowRight: () => now + onward,
    ArrowLeft: () => now - onward,
    ArrowUp: () => now + 1,
    ArrowDown: () => now - 1,
    PageUp: () => addMonths(now, 1),
    PageDown: () => addMonths(now, -1),
    Home: () => first,
    End: () => last + 1,
  };
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(step());
  };
  return (
    <input
      type="range"
      className={styles.slider}
      aria-label={timeline.slider}
      aria-valuetext={day === null ? timeline.everything : timeline.spoken(day)}
      min={Math.min(first, now)}
      max={last + 1}
      step="1"
      value={now}
      onKeyDown={press}
      onChange={({ target }) => go(Number(target.value))}
    />
  );
}
