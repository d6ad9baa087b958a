import { startTransition, useEffect, useState } from "react";
import { paced } from "#store/paced.ts";
import { store, useChoice } from "#store/store.ts";
import { lateness } from "./lateness.ts";

/** While a day is dragged, list, map and card follow some times a second: the line under the finger goes first. */
const milliseconds = 120;
/** Where following makes frames late, as without a graphics card, so many times as long is left to the finger. */
const leave = 3;
const longest = 1000;

/** The chosen day, as all but the timeline follow it. */
export function useFollowedDay(): string | null {
  const [day, setDay] = useState(useChoice((choices) => choices.day));
  useEffect(() => {
    const late = lateness();
    const follow = paced(
      () => {
        late.start();
        startTransition(() => setDay(store.getState().day));
      },
      milliseconds,
      (sinceCall) => Math.min(longest, leave * late.sum()) - sinceCall,
    );
    follow.ask();
    const stop = store.subscribe((now, before) => {
      if (now.day !== before.day) follow.ask();
    });
    return () => {
      stop();
      follow.end();
      late.stop();
    };
  }, []);
  return day;
}
