import { expect, test } from "vitest";
import { badPieces } from "#messages/en/badPieces.ts";
import { ownRules } from "#messages/en/ownRules.ts";
import { en } from "#messages/en.ts";
import { codecs } from "#store/codecs.ts";

const { claimList, notices, shell } = en;

test("numbers agree with their words", () => {
  expect(claimList.shown(1, 21)).toBe("1 of 21 claims shown");
  expect(claimList.claims(1)).toBe("1 claim");
  expect(claimList.reports(1, { atLeast: 1, atMost: 1 })).toBe("1 report, 1 origin");
  expect(claimList.reports(22, { atLeast: 1, atMost: 2 })).toBe("22 reports, 1–2 origins");
});

test("what is left of a claim's origins is said in plain words, also where it is not certain", () => {
  const left = (remaining: [number, number], all: [number, number]) =>
    ownRules.origins({ atLeast: remaining[0], atMost: remaining[1] }, { atLeast: all[0], atMost: all[1] });
  expect(left([0, 0], [1, 2])).toBe("No origin is left");
  expect(left([0, 1], [1, 2])).toBe("Perhaps 1 origin is left; there were 1 or 2");
  expect(left([1, 3], [2, 5])).toBe("1 to 3 origins are left; there were 2 to 5");
  expect(left([1, 1], [2, 2])).toBe("1 origin is left; there were 2");
  expect(left([2, 2], [2, 2])).toBe("Its origins are all still there");
});

test("the number of denials is always said, also where none was found", () => {
  expect(claimList.deniedBy(2)).toBe("Denied by 2");
  expect(claimList.deniedBy(0)).toBe("No denial found");
});

test("a page's title says how things stand before it says what is claimed", () => {
  expect(shell.title(shell.standing(true), "X said that …")).toMatch(/^Reported, denied: /u);
  expect(shell.title(shell.standing(false), "X said that …")).toMatch(/^Reported, unverified: /u);
});

test("every key of the address has a word for the notice", () => {
  for (const { key } of Object.values(codecs)) {
    if (key !== "q") expect(badPieces.piece(key, "zz")).not.toContain(`names ${key} that`);
  }
  expect(badPieces.piece("claim", "zz")).toBe("The address names a claim that is not here: “zz”.");
});

test.each([
  [{ kind: "refused", file: "a.json", status: 404 }, "a.json: the server answered 404."],
  [
    { kind: "unreachable", file: "a.json" },
    "a.json: no answer from the server. Perhaps there is no connection.",
  ],
  [
    { kind: "misshapen", file: "a.json", where: "claims › c1", detail: "No digit", others: 2 },
    "a.json is broken at claims › c1: No digit. 2 more faults.",
  ],
])("a failure names its file and the reason: %o", (failure, sentence) => {
  expect(notices.reason(failure)).toBe(sentence);
});
