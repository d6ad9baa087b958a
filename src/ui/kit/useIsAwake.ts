import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether React has taken the page over: what only a browser can draw is left out until then. */
export const useIsAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
