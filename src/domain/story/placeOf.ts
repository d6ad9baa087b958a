/** Where a step stands among the others. */
export interface StepPlace<T> {
  readonly step: T;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly previous: T | null;
  readonly next: T | null;
}

/** The place of a step in its story, or null where the story has no such step. */
export function placeOf<T extends { readonly id: string }>(
  { steps }: { readonly steps: readonly T[] },
  id: string,
): StepPlace<T> | null {
  const at = steps.findIndex((step) => step.id === id);
  const step = steps[at];
  if (!step) return null;
  return {
    step,
    number: at + 1,
    count: steps.length,
    previous: steps[at - 1] ?? null,
    next: steps[at + 1] ?? null,
  };
}
