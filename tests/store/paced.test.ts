import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { paced } from "#store/paced.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("what is asked once is done at once", () => {
  const call = vi.fn();
  paced(call, 100).ask();
  expect(call).toHaveBeenCalledTimes(1);
});

test("what is asked often is done now and then, and the last time is not lost", () => {
  const call = vi.fn();
  const { ask } = paced(call, 100);
  for (let at = 0; at < 25; at++) {
    ask();
    vi.advanceTimersByTime(10);
  }
  expect(call).toHaveBeenCalledTimes(3);
  vi.advanceTimersByTime(1000);
  expect(call).toHaveBeenCalledTimes(4);
});

test("at the end, what is due is done, and nothing more", () => {
  const call = vi.fn();
  const { ask, end } = paced(call, 100);
  ask();
  ask();
  end();
  vi.advanceTimersByTime(1000);
  expect(call).toHaveBeenCalledTimes(2);
});

test("work that cost much is left more time before it is done again", () => {
  const call = vi.fn();
  const { ask } = paced(call, 100, (sinceCall) => 350 - sinceCall);
  ask();
  ask();
  vi.advanceTimersByTime(340);
  expect(call).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(20);
  expect(call).toHaveBeenCalledTimes(2);
});
