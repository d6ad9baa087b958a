import { type RefObject, useCallback, useState } from "react";
import type { MapEvents } from "#map/mapView.ts";
import { openClaim } from "#store/actions.ts";
import type { ClaimChoice } from "./ChoiceDialog.tsx";

/** From the map's corner to the page's, counted from where lines of text begin. */
function onPage(element: HTMLElement, { x, y }: { readonly x: number; readonly y: number }) {
  const { left, top } = element.getBoundingClientRect();
  const isFromTheRight = getComputedStyle(element).direction === "rtl";
  return { x: isFromTheRight ? window.innerWidth - left - x : left + x, y: top + y };
}

/** What a touch on a map does: one claim opens, of several one has to be chosen. */
export function useClaimChoice(container: RefObject<HTMLElement | null>) {
  const [choice, setChoice] = useState<ClaimChoice | null>(null);
  const touch = useCallback<MapEvents["onTouch"]>(
    (claims, at) => {
      const [only, ...others] = claims;
      if (only === undefined || !container.current) return;
      if (others.length === 0) openClaim(only);
      else setChoice({ claims, at: onPage(container.current, at) });
    },
    [container],
  );
  return { choice, touch, endChoice: useCallback(() => setChoice(null), []) };
}
