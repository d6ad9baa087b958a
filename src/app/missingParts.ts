import { useSyncExternalStore } from "react";

let isOneMissing = false;
const listeners = new Set<() => void>();

/** Begins to watch whether a file that the page asks for later is there: a deploy in between may have removed it. */
export function watchParts(): void {
  window.addEventListener("vite:preloadError", () => {
    isOneMissing = true;
    for (const listener of listeners) listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a part of the page could not be loaded. */
export const useMissingParts = () =>
  useSyncExternalStore(
    subscribe,
    () => isOneMissing,
    () => false,
  );
