import { afterEach, expect, test, vi } from "vitest";
import { storedTheme, storeTheme } from "#store/storage.ts";

afterEach(() => vi.unstubAllGlobals());

function keep(kept: Map<string, string>) {
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  };
  vi.stubGlobal("window", { localStorage });
}

test("a theme that was chosen is there the next time", () => {
  keep(new Map());
  storeTheme("dark");
  expect(storedTheme()).toBe("dark");
});

test("something else under the same key is no theme", () => {
  keep(new Map([["claimlines.theme", "sepia"]]));
  expect(storedTheme()).toBeNull();
});

test("where storage is forbidden, nothing breaks and nothing was chosen", () => {
  vi.stubGlobal("window", {
    get localStorage(): Storage {
      throw new DOMException("denied", "SecurityError");
    },
  });
  expect(() => storeTheme("dark")).not.toThrow();
  expect(storedTheme()).toBeNull();
});
