import { describe, expect, it, vi } from "vitest";
import { inSlices } from "#map/inSlices.ts";
import { timedSteps } from "./timedSteps.ts";

describe("work on the map", () => {
  const { steps, done } = timedSteps();

  it("is done at once while a frame has time for it", () => {
    inSlices().take(steps("abc", 5));
    expect(done()).toBe("abc");
  });

  it("leaves the page its turn in between where it takes long, and goes on after that", () => {
    inSlices().take(steps("abcd", 30));
    expect(done()).toBe("ab");
    vi.runAllTimers();
    expect(done()).toBe("abcd");
  });

  it("gives way to newer work, and is never done after the end", () => {
    const work = inSlices();
    work.take(steps("abcd", 50));
    work.take(steps("xyz", 50));
    expect(done()).toBe("ax");
    work.stop();
    vi.runAllTimers();
    expect(done()).toBe("ax");
  });
});
