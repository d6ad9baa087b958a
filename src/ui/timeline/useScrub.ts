import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from "react";
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

  const placeOf = (event: { readonly clientX: number; readonly clientY: number }) => {
    const box = plot.current?.getBoundingClientRect() ?? new DOMRect();
    const along = isFromTheRight ? box.right - event.clientX : event.clientX - box.left;
    return { along, down: event.clientY - box.top, width: box.width };
  };
  const dayAt = (along: number, width: number) => window.from + (along / width) * daysIn(window);

  const turn = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    const { along, width } = placeOf(event);
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      const by = ((event.deltaX || event.deltaY) / width) * daysIn(window) * (isFromTheRight ? -1 : 1);
      return changeWindow((now) => moved(now, by), "at-once");
    }
    const factor = Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 240);
    changeWindow((now) => zoomed(now, factor, now.from + (along / width) * daysIn(now)), "at-once");
  });
  useEffect(() => {
    const element = plot.current;
    const listen = (event: WheelEvent) => turn(event);
    // React listens to the wheel passively, and so could not keep the page from scrolling.
    element?.addEventListener("wheel", listen, { passive: false });
    return () => element?.removeEventListener("wheel", listen);
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
      const [one, other] = [...fingers.current.values()];
      if (other === undefined) {
        dayBefore.current = store.getState().day;
        onPoint(along, down);
      } else if (one !== undefined && fingers.current.size === 2) {
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
