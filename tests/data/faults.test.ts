import { describe, expect, it } from "vitest";
import { checkAtlas } from "#domain/check/checkAtlas.ts";
import { readDraft } from "#domain/check/readDraft.ts";
import { refusals } from "#domain/check/rules.ts";
import { brokenClaims } from "./brokenClaims.ts";
import { brokenStatements } from "./brokenStatements.ts";
import { brokenStories } from "./brokenStories.ts";
import { brokenTexts } from "./brokenTexts.ts";
import { areas, faultLines } from "./checkedLines.ts";
import { filesOfAtlas } from "./filesOfAtlas.ts";

const broken = [...brokenStatements, ...brokenClaims, ...brokenStories, ...brokenTexts];
const byWhat = broken.map((each) => [each.what, each] as const);

describe("the checker", () => {
  it("finds no fault in the smallest atlas, and answers it whole", () => {
    const { atlas, faults } = checkAtlas(filesOfAtlas(), { areas });
    expect(faults).toEqual([]);
    expect(atlas?.claims[0]?.that).toBe("helicopters took people away");
  });

  it.each(byWhat)("refuses %s", (_, { given, lines }) => {
    expect(faultLines(filesOfAtlas(given))).toEqual(lines);
  });

  it.each(byWhat)("has a rule of its own for %s", (_, { rule, given }) => {
    const { draft } = readDraft(filesOfAtlas(given), areas);
    expect(refusals[rule].find(draft)).not.toEqual([]);
  });

  it("has a broken atlas for everything that it refuses", () => {
    expect([...new Set(broken.map(({ rule }) => rule))].sort()).toEqual(Object.keys(refusals).sort());
  });
});
