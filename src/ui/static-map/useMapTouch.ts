import { type RefObject, useEffect } from "react";
import type { MapEvents } from "#map/mapView.ts";
import { hover } from "#store/actions.ts";
import { shownIds } from "#store/selectors.ts";
import { store } from "#store/store.ts";
import { useOpening } from "#ui/kit/context.ts";
import { claimsOf } from "./claimsOf.ts";

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** The sign under a pointer. */
const signAt = ({ target }: Event) => (target instanceof Element ? target.closest("[data-claims]") : null);

/** Links whose address keeps its meaning when that of the page changes. */
function fixAddresses(frame: HTMLElement): void {
  for (const link of frame.querySelectorAll<SVGAElement>("a[href]")) {
    link.setAttribute("href", new URL(link.href.baseVal, document.baseURI).href);
  }
}

/** Makes signs of the static map do what those of the live map do when they are touched. */
export function useMapTouch(frame: RefObject<HTMLElement | null>, onTouch: MapEvents["onTouch"]): void {
  const { facts } = useOpening();
  useEffect(() => {
    if (frame.current) fixAddresses(frame.current);
  }, [frame]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const touch = (event: MouseEvent) => {
      const sign = signAt(event);
      if (!sign || !isPlain(event)) return;
      event.preventDefault();
      const shown = shownIds(facts, store.getState());
      const claims = claimsOf(sign).filter((claim) => shown.has(claim));
      const { left, top } = element.getBoundingClientRect();
      onTouch(claims, { x: event.clientX - left, y: event.clientY - top });
    };
    const point = (event: Event) => {
      const sign = signAt(event);
      const [only, ...others] = sign ? claimsOf(sign) : [];
      hover(only !== undefined && others.length === 0 ? only : null);
    };
    const leave = () => hover(null);
    element.addEventListener("click", touch);
    element.addEventListener("pointerover", point);
    element.addEventListener("pointerleave", leave);
    return () => {
      element.removeEventListener("click", touch);
      element.removeEventListener("pointerover", point);
      element.removeEventListener("pointerleave", leave);
    };
  }, [frame, facts, onTouch]);
}
