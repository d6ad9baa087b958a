import { type RefObject, useEffect } from "react";

/** Scrolls the list as little as brings the open claim's entry into view, when it was opened from elsewhere. */
export function useCurrentInView(list: RefObject<HTMLDivElement | null>, current: string | null): void {
  useEffect(() => {
    if (current === null) return;
    list.current?.querySelector(`[data-claim="${current}"]`)?.scrollIntoView({ block: "nearest" });
  }, [list, current]);
}
