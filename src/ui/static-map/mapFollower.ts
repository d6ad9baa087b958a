import type { MapWords } from "#map/mapView.ts";
import { claimsOf } from "./claimsOf.ts";

/** What of the choices a map of lines and words can follow. */
export interface Step {
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

/**
 * Keeps a static map in step with what is shown and chosen.
 * @param denied the claims that somebody denies.
 */
export function mapFollower(
  map: SVGElement,
  denied: ReadonlySet<string>,
  { severalClaims, severalDenied }: Pick<MapWords, "severalClaims" | "severalDenied">,
): (step: Step) => void {
  const counted = (row: Element) => (claims: readonly string[]) => {
    const count = claims.filter((claim) => denied.has(claim)).length;
    return row.hasAttribute("data-box") && count > 0
      ? severalDenied(claims.length, count)
      : severalClaims(claims.length);
  };
  let last: Step | null = null;
  return (next) => {
    const { shown, selected, hovered } = next;
    if (last && shown === last.shown && selected === last.selected && hovered === last.hovered) return;
    if (last?.shown !== shown) recount(map, next, counted);
    follow(map, next);
    last = next;
  };
}
