import { useEffect, useRef } from "react";

const goTo = (selector: string): boolean => {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null && element === document.activeElement;
};

/**
 * Moves the focus into a card that opens, and back to the claim's entry when it closes; where that is not
 * shown, to the list. A page that opens with a card leaves the focus alone.
 */
export function useCardFocus(claim: string | null): void {
  const before = useRef(claim);
  useEffect(() => {
    const closed = before.current;
    before.current = claim;
    if (claim === closed) return;
    if (claim !== null) goTo("#card-heading");
    else goTo(`[data-claim="${closed}"]`) || goTo("#claims");
  }, [claim]);
}
