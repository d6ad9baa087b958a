import { useCallback, useEffect, useRef, useState } from "react";
import { clamped, type DayWindow } from "#domain/timeline/dayWindow.ts";

const milliseconds = 180;

export type Manner = "at-once" | "softly";
export type ChangeWindow = (change: (now: DayWindow) => DayWindow, manner: Manner) => void;

const eased = (share: number) => 1 - (1 - share) ** 3;
const between = (one: number, other: number, share: number) => one + (other - one) * share;

/** The days that are looked at, kept within all there are. A soft change takes a moment, unless motion is unwanted. */
export function useDayWindow(first: () => DayWindow, all: DayWindow): readonly [DayWindow, ChangeWindow] {
  const [window, setWindow] = useState(() => clamped(first(), all));
  const goal = useRef(window);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const change: ChangeWindow = useCallback(
    (to, manner) => {
      const start = goal.current;
      const end = clamped(to(start), all);
      goal.current = end;
      cancelAnimationFrame(frame.current);
      if (manner === "at-once" || matchMedia("(prefers-reduced-motion: reduce)").matches)
        return setWindow(end);
      const began = performance.now();
      const step = (now: number) => {
        const share = eased(Math.min(1, (now - began) / milliseconds));
        setWindow({ from: between(start.from, end.from, share), to: between(start.to, end.to, share) });
        if (share < 1) frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [all],
  );
  return [window, change];
}
