import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nothingChosen } from "#store/choices.ts";
import {
  forgetOwnGrades,
  gradeClaim,
  restoreOwnGrades,
  setOnlyDiffering,
  setOwnGradesKept,
} from "#store/ownGradeActions.ts";
import { isRestricted, shownClaims } from "#store/selectors.ts";
import { store } from "#store/store.ts";
import { builtAtlas } from "../publish/builtAtlas.ts";

const { facts } = await builtAtlas();
const [one, other] = facts;
const idOf = (claim: typeof one) => claim?.claim.id ?? "";

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

beforeEach(() => store.setState(nothingChosen));
afterEach(() => vi.unstubAllGlobals());

describe("own grades", () => {
  it("are kept in the browser only after the reader has asked for it, and forgotten at a word", () => {
    const localStorage = storage();
    vi.stubGlobal("window", { localStorage });
    gradeClaim(idOf(one), { letter: "B" });
    expect(localStorage.kept.size).toBe(0);
    expect(setOwnGradesKept(true)).toBe(true);
    gradeClaim(idOf(one), { digit: 3 });
    store.setState(nothingChosen);
    restoreOwnGrades();
    expect(store.getState().ownGrades).toEqual({ [idOf(one)]: { letter: "B", digit: 3 } });
    forgetOwnGrades();
    expect(localStorage.kept.size).toBe(0);
    expect(store.getState().ownGrades).toEqual({});
  });

  it("work in memory where the browser keeps nothing", () => {
    const refuse = () => {
      throw new Error("not allowed");
    };
    vi.stubGlobal("window", { localStorage: { getItem: refuse, setItem: refuse, removeItem: refuse } });
    restoreOwnGrades();
    gradeClaim(idOf(one), { letter: "B" });
    expect(setOwnGradesKept(true)).toBe(false);
    expect(store.getState()).toMatchObject({ areOwnGradesKept: false });
    expect(store.getState().ownGrades).toEqual({ [idOf(one)]: { letter: "B", digit: null } });
    forgetOwnGrades();
    expect(store.getState().ownGrades).toEqual({});
  });

  it("show only the claims where the reader differs, and change no level", () => {
    const before = facts.map(({ level }) => ({ ...level }));
    gradeClaim(idOf(one), { digit: one?.level.digit === 1 ? 2 : 1 });
    gradeClaim(idOf(other), { digit: other?.level.digit ?? 1 });
    setOnlyDiffering(true);
    expect(shownClaims(facts, store.getState()).map(({ claim }) => claim.id)).toEqual([idOf(one)]);
    expect(isRestricted(store.getState())).toBe(true);
    expect(facts.map(({ level }) => level)).toEqual(before);
  });
});
