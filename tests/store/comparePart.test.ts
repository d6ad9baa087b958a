import { expect, test } from "vitest";
import { comparePart } from "#store/comparePart.ts";
import { readPart, writePart } from "#store/queryPart.ts";
import { handMadeAtlas, makeClaim, makeStatement } from "../domain/handMadeAtlas.ts";

const part = comparePart(
  handMadeAtlas({
    claims: [makeClaim(), makeClaim({ id: "c2" })],
    statements: [makeStatement(), makeStatement({ id: "s2", claim: "c2" })],
  }),
);
const read = (query: string) => readPart(part, new URLSearchParams(query));

test("an address names one thing to compare with the open claim, or two, in their order", () => {
  expect(read("compare=c2").values.compare).toEqual(["c2"]);
  expect(read("compare=s2,s1").values.compare).toEqual(["s2", "s1"]);
  expect(writePart(part, { compare: ["s2", "s1"] }, new URLSearchParams("claim=c1"))).toBe(
    "claim=c1&compare=s2,s1",
  );
});

test("what is not in the atlas, or a third thing, is shown as bad", () => {
  expect(read("compare=c9,c1")).toEqual({
    values: { compare: ["c1"] },
    bad: [{ key: "compare", text: "c9" }],
  });
  expect(read("compare=c1,c2,s1").bad).toEqual([{ key: "compare", text: "s1" }]);
});
