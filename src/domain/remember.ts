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
