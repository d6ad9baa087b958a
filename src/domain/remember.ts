/** Whether two lists hold the same things, by reference. */
export const sameInputs = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((one, index) => Object.is(one, b[index]));

/** The same function, which remembers its last result and gives it again for the same inputs. */
export function remember<I extends readonly unknown[], R>(make: (...inputs: I) => R): (...inputs: I) => R {
  let last: { inputs: I; result: R } | null = null;
  return (...inputs) => {
    if (!last || !sameInputs(last.inputs, inputs)) last = { inputs, result: make(...inputs) };
    return last.result;
  };
}

/** The same function, which makes something of each thing once, for as long as that is there. */
export function once<T extends object, R>(make: (thing: T) => R): (thing: T) => R {
  const made = new WeakMap<T, { readonly result: R }>();
  return (thing) => {
    const known = made.get(thing) ?? { result: make(thing) };
    made.set(thing, known);
    return known.result;
  };
}

/** Does all steps at once, and gives what they come to. */
export function atOnce<R>(steps: Iterator<unknown, R>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same steps, which remember what they came to and give it again for the same inputs, in none. */
export function rememberSteps<I extends readonly unknown[], R>(
  make: (...inputs: I) => Generator<void, R>,
): (...inputs: I) => Generator<void, R> {
  let last: { inputs: I; result: R } | null = null;
  return function* (...inputs) {
    if (last && sameInputs(last.inputs, inputs)) return last.result;
    const result = yield* make(...inputs);
    last = { inputs, result };
    return result;
  };
}
