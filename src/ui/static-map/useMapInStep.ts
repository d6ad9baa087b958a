import { type RefObject, useEffect } from "react";
import { shownIds } from "#store/selectors.ts";
import { store } from "#store/store.ts";
import { useMessages, useOpening } from "#ui/kit/context.ts";
import { mapFollower } from "./mapFollower.ts";

/** Keeps the static map in step with filters, selection and what is pointed at, past React. */
export function useMapInStep(frame: RefObject<HTMLElement | null>): void {
  const { facts } = useOpening();
  const { words } = useMessages().map;
  useEffect(() => {
    const map = frame.current?.querySelector("svg");
    if (!map) return;
    const denied = new Set(
      facts.flatMap(({ claim, tally }) => (tally.deniedBy.length > 0 ? [claim.id] : [])),
    );
    const follow = mapFollower(map, denied, words);
    const step = () => {
      const choices = store.getState();
      const { claim: selected, hovered } = choices;
      follow({ shown: shownIds(facts, choices), selected, hovered });
    };
    step();
    return store.subscribe(step);
  }, [frame, facts, words]);
}
