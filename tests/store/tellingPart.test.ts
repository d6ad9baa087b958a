import { expect, test } from "vitest";
import { readPart, writePart } from "#store/queryPart.ts";
import { tellingPart } from "#store/tellingPart.ts";
import { handMadeIndex, makeClaim, makeMovement, makeStatement } from "../domain/handMadeAtlas.ts";

const part = tellingPart(
  handMadeIndex({
    claims: [makeClaim({ movements: [makeMovement(), makeMovement({ to: null, statements: ["s2"] })] })],
    statements: [makeStatement(), makeStatement({ id: "s2" }), makeStatement({ id: "s3" })],
  }),
);
const read = (query: string) => readPart(part, new URLSearchParams(query));

test("an address names the statement as told by which a claim is drawn", () => {
  expect(read("telling=s2").values.telling).toBe("s2");
  expect(writePart(part, { telling: "s2" }, new URLSearchParams("claim=c1"))).toBe("claim=c1&telling=s2");
  expect(writePart(part, { telling: null }, new URLSearchParams("claim=c1&telling=s2"))).toBe("claim=c1");
});

test("a statement that gives no ends of its own is shown as bad", () => {
  expect(read("telling=s3")).toEqual({
    values: { telling: null },
    bad: [{ key: "telling", text: "s3" }],
  });
});
