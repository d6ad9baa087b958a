import { startTransition, useEffect, useState } from "react";
import { paced } from "#store/paced.ts";
import { store, useChoice } from "#store/store.ts";

/** While a day is dragged, list, map and card follow some times a second: the line under the finger goes first. */
const milliseconds = 120;

/** The chosen day, as all but the timeline follow it. */
export function useFollowedDay(): string | null {
  const [day, setDay] = useState(useChoice((choices) => choices.day));
  useEffect(() => {
    const follow = paced(() => startTransition(() => setDay(store.getState().day)), milliseconds);
    follow.ask();
    const stop = store.subscribe((now, before) => {
      if (now.day !== before.day) follow.ask();
    });
    return () => {
      stop();
      follow.end();
    };
  }, []);
  return day;
}
