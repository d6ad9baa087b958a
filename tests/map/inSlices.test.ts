import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inSlices } from "#map/inSlices.ts";

describe("work on the map", () => {
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

  /** Steps that each take so many milliseconds. */
  function* steps(names: string, milliseconds: number) {
    for (const name of names) {
      done.push(name);
      clock += milliseconds;
      yield;
    }
  }
  it("is done at once while a frame has time for it", () => {
    inSlices().take(steps("abc", 5));
    expect(done.join("")).toBe("abc");
  });

  it("leaves the page its turn in between where it takes long, and goes on after that", () => {
    inSlices().take(steps("abcd", 30));
    expect(done.join("")).toBe("ab");
    vi.runAllTimers();
    expect(done.join("")).toBe("abcd");
  });

  it("gives way to newer work, and is never done after the end", () => {
    const work = inSlices();
    work.take(steps("abcd", 50));
    work.take(steps("xyz", 50));
    expect(done.join("")).toBe("ax");
    work.stop();
    vi.runAllTimers();
    expect(done.join("")).toBe("ax");
  });
});
