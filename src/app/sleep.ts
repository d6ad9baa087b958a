import { createContext } from "react";
import { whenChosen } from "#store/whenChosen.ts";

/** What sleeping parts of a page wait for; null where nothing sleeps. */
export const SleepContext = createContext<Promise<void> | null>(null);

/** What a reader may do first. */
const signs = ["pointermove", "pointerdown", "keydown", "focusin", "click"];

/**
 * Lets parts of a page sleep until a reader does something, a choice is made, or another end comes. The end is known in
 * the very event that brings it: React then wakes the part that the event is for, and the event is not lost.
 */
export function fallAsleep(other: Promise<void>): Promise<void> {
  let keep = () => {};
  const sleep = new Promise<void>((resolve) => {
    keep = resolve;
  });
  const end = () => {
    // React reads this at once; a promise by itself tells it a moment later.
    Object.assign(sleep, { status: "fulfilled" });
    keep();
  };
  for (const sign of signs) window.addEventListener(sign, end, { once: true, capture: true, passive: true });
  whenChosen(end);
  other.then(end);
  return sleep;
}
