import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";

const goal = (key: string, at: number, last: number): number | null => {
  if (key === "ArrowDown") return Math.min(at + 1, last);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
};

const entryOf = (list: HTMLElement | null, claim: string) =>
  list?.querySelector<HTMLElement>(`[data-claim="${claim}"]`);

const claimOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>("[data-claim]")?.dataset.claim : undefined;

/**
 * Makes many links one tab stop: the last one that had the focus, else the current one, else the first.
 * @param showMore puts more of them on the page; null where all are there.
 */
export function useRovingEntry(
  order: readonly string[],
  current: string | null,
  showMore: (() => void) | null,
) {
  const list = useRef<HTMLDivElement>(null);
  /** The place in the order that waits to be there. */
  const awaited = useRef<number | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const latest = useRef(order);
  useEffect(() => {
    latest.current = order;
    const id = awaited.current === null ? undefined : order[awaited.current];
    if (id === undefined) return;
    awaited.current = null;
    entryOf(list.current, id)?.focus();
  }, [order]);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const ids = latest.current;
      const at = ids.indexOf(claimOf(event.target) ?? "");
      const next =
        event.altKey || event.ctrlKey || event.metaKey ? null : goal(event.key, at, ids.length - 1);
      if (next === null || at < 0) return;
      event.preventDefault();
      if (next === at && event.key === "ArrowDown" && showMore) {
        awaited.current = at + 1;
        showMore();
      }
      entryOf(list.current, ids[next] ?? "")?.focus();
    },
    [showMore],
  );
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    setFocused(claimOf(event.target) ?? null);
  }, []);
  const tabStop = [focused, current].find((id) => id !== null && order.includes(id)) ?? order[0] ?? null;
  return { list, tabStop, onKeyDown, onFocus };
}
