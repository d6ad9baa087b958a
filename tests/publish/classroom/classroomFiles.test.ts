import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Lesson } from "#domain/classroom/lesson.ts";
import { uncovered } from "#domain/static-map/uncovered.ts";
import { en } from "#messages/en.ts";
import { classroomFiles } from "#publish/classroom/classroomFiles.ts";
import { coveredMapHtml } from "#publish/classroom/coveredMapHtml.tsx";
import { builtAtlas, root } from "../builtAtlas.ts";

const { areas, built, index, facts } = await builtAtlas();
const overview = JSON.parse(readFileSync(join(root, "public", "geo", "overview.json"), "utf8"));
const material = { atlas: { index, facts }, areas, overview, stories: built.stories };
const files = new Map(classroomFiles(material, en).map(({ fileName, source }) => [fileName, source]));
const lessons = index.atlas.stories.map(
  ({ id }): Lesson => JSON.parse(files.get(`teach/${id}/lesson.json`) ?? "null"),
);

describe("the files of a classroom", () => {
  it("have a lesson for every story, with all of its steps", () => {
    expect(lessons.length).toBeGreaterThan(0);
    expect(lessons.map(({ steps }) => steps.map(({ id }) => id))).toEqual(
      index.atlas.stories.map(({ steps }) => steps.map(({ id }) => id)),
    );
  });

  it("have the grade of every claim in a file of its own", () => {
    const own = facts.map(({ claim }) => files.get(`c/${claim.id}/vote/grade.json`) ?? "");
    expect(own.every((text, at) => text.includes(`"claim":"${facts[at]?.claim.id}"`))).toBe(true);
  });

  it("show in a step what was known on its day", () => {
    const stories = built.stories.flatMap(({ steps }) => steps);
    const early = lessons.flatMap(({ steps }) => steps).find(({ id }) => id === "a-speech-in-kazan");
    expect(stories.find(({ id }) => id === "a-speech-in-kazan")?.shows.day).toBe("2019-01-28");
    expect(early?.claim?.isDenied).toBe(false);
    expect(early?.day, "and say which day that is").toBe("2019-01-28");
  });
});

describe.each(lessons.map((lesson) => [lesson.story, lesson] as const))("the lesson “%s”", (_, { steps }) => {
  it("has no letter and no digit on any sign of its maps", () => {
    const signs = steps.flatMap(({ map }) => [
      ...map.ribbons,
      ...map.spots.full.glyphs,
      ...map.spots.small.glyphs,
    ]);
    expect(signs.length).toBeGreaterThan(0);
    expect(new Set(signs.map(({ letter, digit }) => `${letter} ${digit}`))).toEqual(new Set(["null null"]));
  });

  it("tells no reason for a grade in any of its texts", () => {
    const text = JSON.stringify(steps);
    for (const { claim } of facts) expect(text).not.toContain(claim.information.reason);
    expect(text).not.toMatch(/"reliability"|"information"/u);
  });

  it("gets the levels that are uncovered onto its signs, and no others", () => {
    const step = steps.find(({ claim, map }) => claim !== null && map.ribbons.length > 1);
    if (!step?.claim) return;
    const { id } = step.claim;
    const shown = uncovered(step.map, new Map([[id, { letter: "D", digit: 5 } as const]]));
    for (const sign of [...shown.ribbons, ...shown.spots.full.glyphs]) {
      expect(sign.digit, sign.claim).toBe(sign.claim === id ? 5 : null);
    }
  });
});

describe("the covered map of a claim", () => {
  it("has no digit, no thread, no pair of grades, and leads nowhere", () => {
    for (const { claim, level } of facts) {
      const html = coveredMapHtml(material, claim.id, "../../../", en);
      if (html === null) continue;
      expect(html).not.toMatch(/data-digit|data-sign="thread"|<a /u);
      expect(html).not.toContain(`>${level.letter}${level.digit}<`);
      expect(html).toContain("covered");
    }
  });
});
