import { claimsOf } from "#ui/static-map/claimsOf.ts";
import type { Chosen } from "./chosenClaim.ts";
import { part } from "./parts.ts";

/** Lets signs of the static map open what the list says of them, where there is a list; else they are links. */
export function touchSigns(chosen: Chosen): void {
  part("static-map")?.addEventListener("click", (event) => {
    const sign = event.target instanceof Element ? event.target.closest("[data-claims]") : null;
    if (!sign || !part("claim")) return;
    event.preventDefault();
    chosen.touch(claimsOf(sign).filter((claim) => chosen.now().shown.has(claim)));
  });
}
