/** Milliseconds of a frame that work may take before the page has its turn. */
const slice = 40;

/**
 * Takes one step after another at once, and what a frame has no time for in turns of their own. New work takes the
 * place of what is left of the work before.
 */
export function inSlices(): { readonly take: (steps: Iterator<unknown>) => void; readonly stop: () => void } {
  let turn: ReturnType<typeof setTimeout> | undefined;
  const take = (steps: Iterator<unknown>) => {
    clearTimeout(turn);
    const began = performance.now();
    while (!steps.next().done) {
      if (performance.now() - began < slice) continue;
      turn = setTimeout(take, 0, steps);
      return;
    }
  };
  return { take, stop: () => clearTimeout(turn) };
}
