/** Milliseconds of work between two turns of the page. */
const slice = 12;

/** Does steps one after another, and lets the page have its turn whenever they took long; gives what they come to. */
export async function inTurns<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < slice) continue;
    await new Promise((next) => setTimeout(next));
    began = performance.now();
  }
}
