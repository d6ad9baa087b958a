import type { Step } from "#domain/schema/story.ts";
import { stepChoices } from "./stepChoices.ts";
import { store } from "./store.ts";

/** Tells a step and shows its map, from wherever the reader has wandered. */
export function showStep(step: Step): void {
  store.setState(stepChoices(step));
}
