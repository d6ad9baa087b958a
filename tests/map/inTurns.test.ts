import { describe, expect, it, vi } from "vitest";
import { inTurns } from "#map/ahead/inTurns.ts";
import { timedSteps } from "./timedSteps.ts";

describe("steps in turns of the page", () => {
  const { steps, done, note } = timedSteps();

  it("gives what the steps come to", async () => {
    const result = inTurns(steps("abc", 1));
    expect(done()).toBe("abc");
    expect(await result).toBe(3);
  });

  it("lets the page have its turn after a long step", async () => {
    const result = inTurns(steps("abc", 20));
    expect(done()).toBe("a");
    setTimeout(() => note("-"));
    await vi.runAllTimersAsync();
    expect(done()).toBe("ab-c");
    expect(await result).toBe(3);
  });

  it("does no more once it is called off, and gives nothing", async () => {
    let isOver = false;
    const result = inTurns(steps("abc", 20), () => isOver);
    isOver = true;
    await vi.runAllTimersAsync();
    expect(await result).toBeNull();
    expect(done()).toBe("a");
  });
});
