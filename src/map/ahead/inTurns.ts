import { turn } from "./turn.ts";

/** Milliseconds of work between two turns of the page. */
const slice = 12;

/** Does steps one after another, and lets the page have its turn whenever they took long; gives what they come to. */
export async function inTurns<Result>(steps: Iterator<unknown, Result>): Promise<Result>;
/** The same, for as long as nothing calls it off; gives nothing then. */
export async function inTurns<Result>(
  steps: Iterator<unknown, Result>,
  isOver: () => boolean,
): Promise<Result | null>;
export async function inTurns<Result>(
  steps: Iterator<unknown, Result>,
  isOver = () => false,
): Promise<Result | null> {
  let began = performance.now();
  while (!isOver()) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < slice) continue;
    await turn();
    began = performance.now();
  }
  return null;
}
