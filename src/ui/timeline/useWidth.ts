import { type RefObject, startTransition, useEffect, useState } from "react";

/** The width of an element's content in pixels; 0 until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    let isKnown = false;
    const watch = new ResizeObserver(([entry]) => {
      const tell = () => setWidth(Math.round(entry?.contentRect.width ?? 0));
      // What is drawn first along it is drawn in slices; what stands there already follows at once.
      if (isKnown) tell();
      else startTransition(tell);
      isKnown = true;
    });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return width;
}
