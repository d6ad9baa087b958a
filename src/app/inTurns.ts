/** Milliseconds of work between two turns of the page. */
const slice = 12;

/** Does steps one after another, and lets the page have its turn whenever they took long. */
export async function inTurns(steps: Iterator<unknown>): Promise<void> {
  let began = performance.now();
  while (!steps.next().done) {
    if (performance.now() - began < slice) continue;
    await new Promise((next) => setTimeout(next));
    began = performance.now();
  }
}
