import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";

const goal = (key: string, at: number, last: number): number | null => {
  if (key === "ArrowDown") return Math.min(at + 1, last);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
};

const claimOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>("[data-claim]")?.dataset.claim : undefined;

/** Makes many links one tab stop: the last one that had the focus, else the current one, else the first. */
export function useRovingEntry(order: readonly string[], current: string | null) {
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const latest = useRef(order);
  useEffect(() => {
    latest.current = order;
  }, [order]);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const ids = latest.current;
    const at = ids.indexOf(claimOf(event.target) ?? "");
    const next = event.altKey || event.ctrlKey || event.metaKey ? null : goal(event.key, at, ids.length - 1);
    if (next === null || at < 0) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-claim="${ids[next]}"]`)?.focus();
  }, []);
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    setFocused(claimOf(event.target) ?? null);
  }, []);
  const tabStop = [focused, current].find((id) => id !== null && order.includes(id)) ?? order[0] ?? null;
  return { list, tabStop, onKeyDown, onFocus };
}
