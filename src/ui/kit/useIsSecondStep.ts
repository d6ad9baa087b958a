import { useDeferredValue } from "react";
import { useIsAwake } from "./useIsAwake.ts";

/**
 * Splits what appears in two: false in the first step, which is painted at once, true in the second, which follows as
 * soon as it is made. What a page's HTML has is there from the first.
 */
export function useIsSecondStep(): boolean {
  const isAwake = useIsAwake();
  return useDeferredValue(true, !isAwake);
}
