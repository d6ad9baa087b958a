import { type RefObject, useEffect } from "react";
import { shownIds } from "#store/selectors.ts";
import { store } from "#store/store.ts";
import { useMessages, useOpening } from "#ui/kit/context.ts";
import { claimsOf } from "./claimsOf.ts";

/** What of the choices a map of lines and words can follow. */
interface Step {
  readonly shown: ReadonlySet<string>;
  readonly selected: string | null;
  readonly hovered: string | null;
}

function follow(map: SVGElement, { shown, selected, hovered }: Step): void {
  map.toggleAttribute("data-chosen", selected !== null);
  for (const sign of map.querySelectorAll("[data-claims]")) {
    const claims = claimsOf(sign);
    sign.toggleAttribute("data-filtered", !claims.some((claim) => shown.has(claim)));
    sign.toggleAttribute("data-selected", selected !== null && claims.includes(selected));
    sign.toggleAttribute("data-hovered", hovered !== null && claims.includes(hovered));
  }
}

/** Counts again what stands over a row: "Badghis: 6 claims" becomes "Badghis: 2 claims". */
function recount(
  map: SVGElement,
  { shown }: Step,
  countedIn: (row: Element) => (claims: readonly string[]) => string,
): void {
  for (const row of map.querySelectorAll("[data-row]")) {
    const [claims, counted] = [claimsOf(row), countedIn(row)];
    const words = row.querySelector("text");
    if (!words) continue;
    words.dataset.whole ??= words.textContent ?? "";
    const left = claims.filter((claim) => shown.has(claim));
    words.textContent = words.dataset.whole.replace(counted(claims), counted(left));
  }
}

/** Keeps the static map in step with filters, selection and what is pointed at, past React. */
export function useMapInStep(frame: RefObject<HTMLElement | null>): void {
  const { facts } = useOpening();
  const { severalClaims, severalDenied } = useMessages().map.words;
  useEffect(() => {
    const map = frame.current?.querySelector("svg");
    if (!map) return;
    const denied = new Set(
      facts.flatMap(({ claim, tally }) => (tally.deniedBy.length > 0 ? [claim.id] : [])),
    );
    const counted = (row: Element) => (claims: readonly string[]) => {
      const count = claims.filter((claim) => denied.has(claim)).length;
      return row.hasAttribute("data-box") && count > 0
        ? severalDenied(claims.length, count)
        : severalClaims(claims.length);
    };
    let last: Step | null = null;
    const step = () => {
      const choices = store.getState();
      const { claim: selected, hovered } = choices;
      const next = { shown: shownIds(facts, choices), selected, hovered };
      if (last && next.shown === last.shown && selected === last.selected && hovered === last.hovered) return;
      if (last?.shown !== next.shown) recount(map, next, counted);
      follow(map, next);
      last = next;
    };
    step();
    return store.subscribe(step);
  }, [frame, facts, severalClaims, severalDenied]);
}
