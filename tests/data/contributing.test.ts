import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Atlas } from "#domain/schema/atlas.ts";
import { makeClaim, makeStatement } from "../domain/handMadeAtlas.ts";
import { faultLines } from "./checkedLines.ts";
import { filesOfAtlas } from "./filesOfAtlas.ts";

const text = readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8");
const examples = [...text.matchAll(/```json\n(?<json>[\s\S]*?)```/gu)].map(
  ({ groups }) => JSON.parse(groups?.json ?? "") as unknown,
);

describe("the guide for those who contribute", () => {
  it("gives a claim and a statement in which the checker finds no fault", () => {
    const [claim, statement] = examples as [Atlas["claims"][number], Atlas["statements"][number]];
    const files = filesOfAtlas({
      claims: [makeClaim(), claim],
      statements: [makeStatement(), statement],
    });
    expect(faultLines(files)).toEqual([]);
    expect(examples).toHaveLength(2);
  });
});
