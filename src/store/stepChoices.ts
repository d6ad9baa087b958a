import type { Step } from "#domain/schema/story.ts";
import type { Choices, Look } from "./choices.ts";

function lookOf({ claim, view }: Step["shows"]): Look {
  if (view) return { kind: "bounds", bounds: view };
  return claim === null ? { kind: "opening" } : { kind: "claim", claim };
}

/** What a step of a story has chosen for the reader. */
export const stepChoices = ({ id, shows }: Step): Partial<Choices> => ({
  step: id,
  layers: shows.layers,
  claim: shows.claim,
  day: shows.day,
  look: lookOf(shows),
  camera: null,
  hovered: null,
  telling: null,
  hasWandered: false,
});
