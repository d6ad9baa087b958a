import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { parseAreas } from "#domain/marks/areas.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { glyphRows } from "#domain/marks/glyphRows.ts";
import type { ClaimMarks } from "#domain/marks/mark.ts";
import { project, squarePixels } from "#domain/marks/mercator.ts";
import { rowText } from "#domain/marks/rowText.ts";
import type { Seen } from "#domain/marks/seen.ts";
import { en } from "#messages/en.ts";
import { type BuiltAtlas, loadAtlas } from "../../../scripts/build/loadAtlas.ts";
import { manyClaims } from "../../bench/manyClaims.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const zoom = 4.7;

const textOf: Seen["textOf"] = (words) => rowText(words, { language: "en", words: en.map.words });

/** A screen over the places of the claims, so many pixels wide and high. */
function screen(at = zoom, over: [number, number] = [66, 37], [width, height] = [820, 600]): Seen {
  const [x = 0, y = 0] = project(over).map((share) => share * squarePixels(at));
  const box = [x - width / 2, y - height / 2, x + width / 2, y + height / 2] as const;
  return { box, covered: [], narrow: false, textOf };
}

describe("thousands of claims", () => {
  let built: BuiltAtlas;

  beforeAll(async () => {
    built = await loadAtlas(root, "movements-2019");
  });

  function marksOf(count: number): ClaimMarks {
    const index = indexAtlas(manyClaims(built.atlas, count));
    const areas = parseAreas(built.areas);
    return claimMarks(index, claimFacts(index), areas);
  }

  const shownIn = (marks: ClaimMarks) => new Set(marks.glyphs.map(({ properties }) => properties.claim));

  /** How often a glyph is looked at, on average, until all have their place. */
  function looksAtGlyph(marks: ClaimMarks): number {
    let looks = 0;
    const glyphs = marks.glyphs.map(({ properties, ...rest }) => ({
      ...rest,
      get properties() {
        looks += 1;
        return properties;
      },
    }));
    glyphRows({ ...marks, glyphs }, shownIn(marks), zoom, null, screen());
    return looks / glyphs.length;
  }

  it("cost as much each as hundreds do: glyphs that join are not counted from the start again", () => {
    expect(looksAtGlyph(marksOf(4000))).toBeLessThan(2 * looksAtGlyph(marksOf(400)));
  });

  it("have no words further from where they hang than a live map can draw", () => {
    const marks = marksOf(2000);
    const { labels } = glyphRows(marks, shownIn(marks), 4.5, null, screen(4.5, [51, 33.5], [900, 464]));
    const reaches = labels.map(({ properties }) => {
      const [aside] = properties.offset;
      return Math.abs(aside) + (textOf(properties).length * 6.3) / 2;
    });
    expect(labels.length).toBeGreaterThan(5);
    expect(Math.max(...reaches)).toBeLessThan(576);
  });

  it("have every one of their glyphs on the map, or in a number that says how many there are", () => {
    const marks = marksOf(2000);
    const shown = shownIn(marks);
    const { glyphs, labels } = glyphRows(marks, shown, 3, null, null);
    const counted = [
      ...labels.flatMap(({ properties }) => properties.claims),
      ...glyphs.map(({ properties }) => properties.claim),
    ];
    // A country's name alone has no sign of its own.
    const drawn = marks.glyphs.filter(({ properties: { seat, denied } }) => seat !== "country" || denied);
    const missing = drawn.filter(({ properties }) => !counted.includes(properties.claim));
    expect(missing).toEqual([]);
  });
});
