import { useEffect, useRef } from "react";

/** Calls when Escape is pressed inside of the element, and nothing inside has used it. */
export function useEscape(call: () => void) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const inside = element.current;
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) call();
    };
    inside?.addEventListener("keydown", press);
    return () => inside?.removeEventListener("keydown", press);
  }, [call]);
  return element;
}
