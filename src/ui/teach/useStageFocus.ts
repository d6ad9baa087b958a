import { useEffect, useRef } from "react";

/** Puts the focus on a heading when another stage begins: what had it before is gone. */
export function useStageFocus(stage: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(stage);
  useEffect(() => {
    if (before.current === stage) return;
    before.current = stage;
    heading.current?.focus();
  }, [stage]);
  return heading;
}
