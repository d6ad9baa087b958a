import { type RefObject, useEffect } from "react";
import { store } from "#store/store.ts";

/**
 * Marks the claim that the reader points at on the map. It goes past React, so that a moving pointer
 * renders nothing.
 */
export function useHoverMark(list: RefObject<HTMLDivElement | null>): RefObject<HTMLDivElement | null> {
  useEffect(() => {
    const entryOf = (claim: string | null) =>
      claim === null ? null : list.current?.querySelector<HTMLElement>(`[data-claim="${claim}"]`);
    return store.subscribe((now, before) => {
      if (now.hovered === before.hovered) return;
      entryOf(before.hovered)?.removeAttribute("data-hovered");
      entryOf(now.hovered)?.setAttribute("data-hovered", "");
    });
  }, [list]);
  return list;
}
