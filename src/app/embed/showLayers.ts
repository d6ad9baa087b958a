import { parts } from "./parts.ts";

/** Leaves of the whole atlas the claims of some layers. */
export function showLayers(layers: readonly string[]): void {
  for (const entry of parts("layer")) {
    if (!layers.includes(entry.dataset.layer ?? "")) entry.hidden = true;
  }
}
