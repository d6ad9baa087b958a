import { beforeEach, expect, it } from "vitest";
import { restore } from "#store/actions.ts";
import { nothingChosen } from "#store/choices.ts";
import { keepingSame } from "#store/keepingSame.ts";
import { store } from "#store/store.ts";

beforeEach(() => store.setState(nothingChosen, true));

it("what says the same stays the same object", () => {
  const { range, badPieces, compare } = store.getState();
  restore({ range: { ...range }, badPieces: [], compare: [] });
  const now = store.getState();
  expect(now.range).toBe(range);
  expect(now.badPieces).toBe(badPieces);
  expect(now.compare).toBe(compare);
});

it("what says something else is taken over, and nothing beside it", () => {
  const range = { ...nothingChosen.range, from: "2019-01-01" };
  expect(keepingSame({ range, claim: null, theme: "dark" }, nothingChosen)).toEqual({ range, theme: "dark" });
});

it("a wish to look where the map looked before is met again", () => {
  const look = { kind: "opening" } as const;
  restore({ look });
  expect(store.getState().look).toBe(look);
});
