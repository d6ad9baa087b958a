import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { type DayWindow, daysIn, moved, zoomed } from "#domain/timeline/dayWindow.ts";
import { store } from "#store/store.ts";
import { chooseDay } from "#store/timeActions.ts";
import type { ChangeWindow } from "./useDayWindow.ts";

interface Scrub {
  /** The plot in whose pixels one drags. */
  readonly plot: RefObject<HTMLElement | null>;
  readonly window: DayWindow;
  readonly isFromTheRight: boolean;
  readonly changeWindow: ChangeWindow;
  /** Where along the axis the reader pointed, in pixels, and how far from its top. */
  readonly onPoint: (along: number, down: number) => void;
}

/** The window in which two fingers hold the days that they took hold of. */
function pinched(
  days: readonly [number, number],
  places: readonly [number, number],
  width: number,
): DayWindow {
  const pixelsADay = (places[1] - places[0]) / (days[1] - days[0]);
  const from = days[0] - places[0] / pixelsADay;
  return { from, to: from + width / pixelsADay };
}

/** Dragging and clicking point at a day; two fingers and the wheel change which days are seen. */
export function useScrub({ plot, window, isFromTheRight, changeWindow, onPoint }: Scrub) {
  const fingers = useRef(new Map<number, number>());
  const held = useRef<readonly [number, number] | null>(null);
  // What the first finger chose before the second came was no choice.
  const dayBefore = useRef<string | null>(null);
  const isPinch = useRef(false);
  const latest = useRef({ window, isFromTheRight, changeWindow });
  latest.current = { window, isFromTheRight, changeWindow };

  const placeOf = (event: { readonly clientX: number; readonly clientY: number }) => {
    const box = plot.current?.getBoundingClientRect() ?? new DOMRect();
    const along = isFromTheRight ? box.right - event.clientX : event.clientX - box.left;
    return { along, down: event.clientY - box.top, width: box.width };
  };
  const dayAt = (along: number, width: number) => window.from + (along / width) * daysIn(window);

  useEffect(() => {
    const element = plot.current;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const { window: days, isFromTheRight: fromRight, changeWindow: change } = latest.current;
      const box = element?.getBoundingClientRect() ?? new DOMRect();
      const share = (fromRight ? box.right - event.clientX : event.clientX - box.left) / box.width;
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (isSideways) {
        const by = ((event.deltaX || event.deltaY) / box.width) * daysIn(days) * (fromRight ? -1 : 1);
        return change((now) => moved(now, by), "at-once");
      }
      const factor = Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 240);
      change((now) => zoomed(now, factor, now.from + share * daysIn(now)), "at-once");
    };
    // React listens to the wheel passively, and so could not keep the page from scrolling.
    element?.addEventListener("wheel", turn, { passive: false });
    return () => element?.removeEventListener("wheel", turn);
  }, [plot]);

  const letGo = (event: PointerEvent) => {
    fingers.current.delete(event.pointerId);
    held.current = null;
    if (fingers.current.size === 0) isPinch.current = false;
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const { along, down, width } = placeOf(event);
      fingers.current.set(event.pointerId, along);
      const [one, other, ...more] = [...fingers.current.values()];
      if (other === undefined) {
        dayBefore.current = store.getState().day;
        onPoint(along, down);
      } else if (one !== undefined && more.length === 0) {
        isPinch.current = true;
        chooseDay(dayBefore.current);
        held.current = [dayAt(one, width), dayAt(other, width)];
      }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!fingers.current.has(event.pointerId)) return;
      const { along, width } = placeOf(event);
      fingers.current.set(event.pointerId, along);
      const [one, other] = [...fingers.current.values()];
      const days = held.current;
      if (days && one !== undefined && other !== undefined && Math.abs(one - other) > 8) {
        changeWindow(() => pinched(days, [one, other], width), "at-once");
      } else if (fingers.current.size === 1 && !isPinch.current) {
        onPoint(Math.min(Math.max(along, 0), width - 1), Number.NaN);
      }
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
