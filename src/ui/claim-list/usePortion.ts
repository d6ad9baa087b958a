import { useCallback, useState } from "react";

/** How many claims are put on the page at once: enough to scroll, few enough for a phone. */
export const portionSize = 60;

/** The first part of a long list, which grows when more is asked for. */
export function usePortion(order: readonly string[]) {
  const [size, setSize] = useState(portionSize);
  const showMore = useCallback(() => setSize((before) => before + portionSize), []);
  return { portion: order.length <= size ? order : order.slice(0, size), showMore };
}
