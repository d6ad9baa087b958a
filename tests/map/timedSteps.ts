import { afterEach, beforeEach, vi } from "vitest";

/** Steps on a clock that only they move, for the tests of one `describe`. */
export function timedSteps() {
  let done: string[] = [];
  let clock = 0;
  beforeEach(() => {
    vi.useFakeTimers();
    done = [];
    clock = 0;
    vi.spyOn(performance, "now").mockImplementation(() => clock);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  return {
    /** What was done so far, a letter for each. */
    done: () => done.join(""),
    note: (letter: string) => done.push(letter),
    /** Steps that each take so many milliseconds, and come to how many they were. */
    *steps(letters: string, milliseconds: number): Generator<void, number> {
      for (const letter of letters) {
        done.push(letter);
        clock += milliseconds;
        yield;
      }
      return letters.length;
    },
  };
}
