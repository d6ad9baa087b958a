import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { guide } from "#messages/en/guide.ts";
import { guideMarkdown } from "#publish/guideMarkdown.ts";
import { builtAtlas, root } from "./builtAtlas.ts";

it("the teacher's guide in docs/teaching.md is the one that the site has: npm run guide writes it", () => {
  expect(readFileSync(join(root, "docs", "teaching.md"), "utf8")).toBe(guideMarkdown(guide));
});

it("the teacher's guide plans a lesson of 45 minutes without a gap", () => {
  const plan = guide.sections.flatMap(({ pieces }) => pieces).find(({ kind }) => kind === "plan");
  const spans = plan?.kind === "plan" ? plan.rows.map(([minutes]) => minutes.split("–").map(Number)) : [];
  const starts = spans.map(([start]) => start);
  const ends = spans.map(([, end]) => end);
  expect(starts).toEqual([0, ...ends.slice(0, -1)]);
  expect(ends.at(-1)).toBe(45);
});

it("the teacher's guide names stories and claims that the atlas has", async () => {
  const { built, index } = await builtAtlas();
  const words = guideMarkdown(guide);
  for (const { title } of built.stories) expect(words).toContain(`“${title}”`);
  const claims = [...words.matchAll(/\bclaim (C\d\w?)\b/gu)].map(([, id]) => id?.toLowerCase() ?? "");
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.filter((id) => !index.claims.has(id))).toEqual([]);
});
