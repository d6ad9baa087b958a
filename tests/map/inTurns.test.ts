import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inTurns } from "#map/ahead/inTurns.ts";

describe("steps in turns of the page", () => {
  let done: string[];
  let clock: number;

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

  /** Steps that each take so many milliseconds, and come to how many they were. */
  function* steps(names: string, milliseconds: number): Generator<void, number> {
    for (const name of names) {
      done.push(name);
      clock += milliseconds;
      yield;
    }
    return names.length;
  }

  it("gives what the steps come to", async () => {
    const result = inTurns(steps("abc", 1));
    expect(done.join("")).toBe("abc");
    expect(await result).toBe(3);
  });

  it("lets the page have its turn after a long step", async () => {
    const result = inTurns(steps("abc", 20));
    expect(done.join("")).toBe("a");
    setTimeout(() => done.push("-"));
    await vi.runAllTimersAsync();
    expect(done.join("")).toBe("ab-c");
    expect(await result).toBe(3);
  });

  it("does no more once it is called off, and gives nothing", async () => {
    let isOver = false;
    const result = inTurns(steps("abc", 20), () => isOver);
    isOver = true;
    await vi.runAllTimersAsync();
    expect(await result).toBeNull();
    expect(done.join("")).toBe("a");
  });
});
