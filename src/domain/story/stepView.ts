import type { Bounds, ClaimMarks } from "../marks/mark.ts";
import type { Step } from "../schema/story.ts";

/** Where the map of a step looks, in degrees; no nearer than the zoom `closest`, where there is one. */
export interface StepLook {
  readonly bounds: Bounds;
  readonly closest: number | undefined;
}

/** The view that the step asks for, or else that of the claim that it opens, or else the atlas's own. */
export function stepLook({ shows }: Step, marks: ClaimMarks, opening: Bounds): StepLook {
  if (shows.view) return { bounds: shows.view, closest: undefined };
  const bounds = shows.claim === null ? undefined : marks.boundsOf.get(shows.claim);
  if (shows.claim === null || !bounds) return { bounds: opening, closest: undefined };
  return { bounds, closest: marks.closestOf.get(shows.claim) };
}

/** The claims of the layers that a step shows: those of all layers where it names none. */
export function claimsInStep<T extends { readonly claim: { readonly layer: string } }>(
  { shows }: Step,
  facts: readonly T[],
): readonly T[] {
  const { layers } = shows;
  return layers === null ? facts : facts.filter(({ claim }) => layers.includes(claim.layer));
}
