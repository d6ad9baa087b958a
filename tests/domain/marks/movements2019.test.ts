import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { parseAreas } from "#domain/marks/areas.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { glyphRows } from "#domain/marks/glyphRows.ts";
import type { ClaimMarks, FootprintShape } from "#domain/marks/mark.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { Precision } from "#domain/schema/vocabulary.ts";
import { loadAtlas } from "../../../scripts/build/loadAtlas.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

const finest: Record<FootprintShape, Precision> = {
  point: 1,
  circle: 2,
  district: 3,
  province: 4,
  zone: 5,
  country: 6,
};

describe("the movements of 2019", () => {
  let atlas: PublishedAtlas;
  let marks: ClaimMarks;

  beforeAll(async () => {
    const built = await loadAtlas(root, "movements-2019");
    atlas = built.atlas;
    const read = (code: string) =>
      JSON.parse(readFileSync(`${root}/public/geo/areas/${code}.json`, "utf8")) as Parameters<
        typeof parseAreas
      >[0][string];
    const areas = parseAreas(Object.fromEntries(Object.keys(built.areas).map((code) => [code, read(code)])));
    const index = indexAtlas(atlas);
    marks = claimMarks(index, claimFacts(index), areas);
  });

  it("draw nothing finer than the codes of their wordings", () => {
    for (const { properties } of marks.footprints) {
      const { shape, precision, claims } = properties;
      const named = atlas.claims.filter(({ id }) => claims.includes(id));
      const ends = named.flatMap(({ movements, places }) => [
        ...movements.flatMap(({ from, to }) => [from, to]),
        ...places,
      ]);
      expect(ends.some((end) => end?.precision === precision)).toBe(true);
      expect(finest[shape]).toBeGreaterThanOrEqual(precision === 7 ? 5 : precision);
    }
  });

  it("end in a chevron only where a destination is said", () => {
    const stated = new Set(
      atlas.claims.filter(({ movements }) => movements.some(({ to }) => to !== null)).map(({ id }) => id),
    );
    const chevrons = marks.strokes.filter(({ properties }) => properties.stroke === "chevron");
    expect(chevrons.length).toBeGreaterThan(0);
    expect(chevrons.filter(({ properties }) => !stated.has(properties.claim))).toEqual([]);
  });

  it("have a sign for every claim that names a place that can be drawn, and none for the others", () => {
    const drawn = new Set([...marks.boundsOf.keys()]);
    const places = new Map(atlas.places.map((place) => [place.id, place]));
    const drawable = atlas.claims.filter(({ movements, places: named }) =>
      [...movements.flatMap(({ from, to }) => [from, to]), ...named].some(
        (end) => end && places.get(end.place)?.geometry,
      ),
    );
    expect([...drawn].sort()).toEqual(drawable.map(({ id }) => id).sort());
  });

  it("have marks with ids of their own, nested parts and pieces aside", () => {
    const ids = [
      ...marks.ribbons,
      ...marks.strokes,
      ...marks.glyphs,
      ...marks.notes,
      ...marks.footprints,
    ].map(({ properties }) => properties.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("hide none of their glyphs behind another at the zooms of the map", () => {
    const shown = new Set(atlas.claims.map(({ id }) => id));
    // A country's name has a sign beside it only where somebody denies what is said of it.
    const all = new Set(
      marks.glyphs
        .filter(({ properties: { seat, denied } }) => seat !== "country" || denied)
        .map(({ properties }) => properties.claim),
    );
    for (const zoom of [3, 4, 5, 6, 7]) {
      const { glyphs } = glyphRows(marks, shown, zoom, null);
      expect(new Set(glyphs.map(({ properties }) => properties.claim))).toEqual(all);
    }
  });
});
