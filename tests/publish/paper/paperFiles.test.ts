import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { paperPaths } from "#domain/paper/paperPaths.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { digits, letters } from "#domain/schema/vocabulary.ts";
import { en } from "#messages/en.ts";
import { paperFiles } from "#publish/paper/paperFiles.tsx";
import { textOf } from "../../ui/rendered.tsx";
import { builtAtlas, root } from "../builtAtlas.ts";

const { atlas, areas, built } = await builtAtlas();
const overview = JSON.parse(readFileSync(join(root, "public", "geo", "overview.json"), "utf8"));
const empty = readFileSync(join(root, "paper.html"), "utf8");
const { stories } = built;

function sheetsOf(published: PublishedAtlas): ReadonlyMap<string, string> {
  const index = indexAtlas(published);
  const files = paperFiles({ index, facts: claimFacts(index), stories, areas, overview }, empty, en);
  return new Map(files.map(({ fileName, source }) => [fileName, source]));
}

const after = <T>(all: readonly T[], one: T): T => all[(all.indexOf(one) + 1) % all.length] ?? one;

/** The same atlas, but each grade is the one after, for another reason. */
function gradedOtherwise(published: PublishedAtlas): PublishedAtlas {
  const other = <T extends { reliability: (typeof published.speakers)[number]["reliability"] }>(
    one: T,
  ): T => ({
    ...one,
    reliability: { ...one.reliability, letter: after(letters, one.reliability.letter), reason: "Otherwise." },
  });
  return {
    ...published,
    speakers: published.speakers.map(other),
    outlets: published.outlets.map(other),
    claims: published.claims.map((claim) => ({
      ...claim,
      information: {
        ...claim.information,
        digit: after(digits, claim.information.digit),
        reason: "Otherwise.",
        wouldChange: ["Otherwise."],
      },
    })),
  };
}

const sheets = sheetsOf(atlas);
const isAnswers = (name: string) => name.endsWith("answers/index.html");
const sheet = (path: string) => sheets.get(`${path}index.html`) ?? "";

describe("sheets to be printed", () => {
  it("are there for every story and every claim, and all of them are listed", () => {
    const paths = [
      ...stories.flatMap(({ id }) => [
        paperPaths.handout(id),
        paperPaths.worksheet(id),
        paperPaths.answers(id),
      ]),
      ...atlas.claims.flatMap(({ id }) => [paperPaths.claim(id), paperPaths.claimAnswers(id)]),
    ];
    expect([...sheets.keys()].sort()).toEqual(
      [paperPaths.all, paperPaths.guide, ...paths].map((path) => `${path}index.html`).sort(),
    );
    for (const path of paths) expect(sheet(paperPaths.all)).toContain(`href="../${path}"`);
  });

  it("give no grade away: handouts and worksheets are the same whatever the grades are", () => {
    const others = sheetsOf(gradedOtherwise(atlas));
    const open = [...sheets].filter(([name]) => !isAnswers(name));
    expect(open.length).toBeGreaterThan(20);
    expect(open.filter(([name, html]) => others.get(name) !== html).map(([name]) => name)).toEqual([]);
    const unchanged = [...sheets].filter(([name, html]) => isAnswers(name) && others.get(name) === html);
    expect(unchanged.map(([name]) => name)).toEqual([]);
  });

  it("have each grade with its reasons on the answer sheet", () => {
    for (const { claim, level } of claimFacts(indexAtlas(atlas))) {
      const text = textOf(sheet(paperPaths.claimAnswers(claim.id)));
      expect(text).toContain(` ${level.letter} ${level.digit} `.replace(/(?<=[A-F]) /u, ""));
      expect(text).toContain(claim.information.reason.replace(/\s+/gu, " ").slice(0, 60));
    }
  });

  it("say on each that nothing on it is stated as a fact", () => {
    const silent = [...sheets].filter(([, html]) => !html.includes("Reported, unverified"));
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it("number on the map the claims that the list numbers", () => {
    for (const { id } of stories) {
      const html = sheet(paperPaths.worksheet(id));
      const map = /<svg.*?<\/svg>/su.exec(html)?.[0] ?? "";
      const onMap = new Set(
        [...map.matchAll(/font-weight="600">(\d+)<\/text>/gu)].map(([, number]) => number),
      );
      const listed = [...html.matchAll(/<b>(\d+)<\/b><p>(.*?)<\/p>/gsu)];
      const drawn = listed
        .filter(([, , text]) => !text?.includes("no number on the map"))
        .map(([, number]) => number);
      expect(listed.length).toBeGreaterThan(5);
      expect([...onMap].sort()).toEqual(drawn.sort());
    }
  });
});
