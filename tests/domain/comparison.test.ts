import { expect, test } from "vitest";
import { comparison } from "#domain/comparison.ts";
import { handMadeIndex, makeClaim, makeStatement } from "./handMadeAtlas.ts";

const index = handMadeIndex({
  claims: [makeClaim(), makeClaim({ id: "c2", ledBy: ["s2"] })],
  statements: [makeStatement(), makeStatement({ id: "s2", claim: "c2" })],
});
const kinds = (compared: readonly string[], open: string | null) =>
  comparison(index, compared, open)?.map(({ kind, id }) => `${kind} ${id}`) ?? null;

test("one thing is compared with the open claim, two with each other", () => {
  expect(kinds(["c2"], "c1")).toEqual(["claim c1", "claim c2"]);
  expect(kinds(["s1", "s2"], "c1")).toEqual(["statement s1", "statement s2"]);
  expect(kinds(["s2"], "c1")).toEqual(["claim c1", "statement s2"]);
});

test("nothing is compared with nothing", () => {
  expect(kinds(["c2"], null)).toBeNull();
  expect(kinds([], "c1")).toBeNull();
  expect(kinds(["nowhere"], "c1")).toBeNull();
});
