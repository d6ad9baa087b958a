import type { Choices } from "./choices.ts";

const says = (value: unknown) => JSON.stringify(value);

/**
 * Choices with the objects that are there already, wherever they say the same: nothing that depends on them is worked
 * out or drawn again. A wish to look somewhere stays a new one: it is met once for each object.
 */
export function keepingSame(choices: Partial<Choices>, now: Choices): Partial<Choices> {
  const isOld = ([key, value]: readonly [string, unknown]) =>
    key !== "look" && says(value) === says(now[key as keyof Choices]);
  return Object.fromEntries(Object.entries(choices).filter((entry) => !isOld(entry)));
}
