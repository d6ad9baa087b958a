import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { parseAreas } from "#domain/marks/areas.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { drawPlaces } from "#domain/marks/drawPlaces.ts";
import { drawnFootprints, rememberFootprints } from "#domain/marks/footprint.ts";
import type { ClaimMarks } from "#domain/marks/mark.ts";
import { wordedPlaces } from "#domain/marks/wordedPlaces.ts";
import { loadAtlas } from "../../../scripts/build/loadAtlas.ts";

const { atlas, areas } = await loadAtlas(join(import.meta.dirname, "../../.."), "movements-2019");
const index = indexAtlas(atlas);
const facts = claimFacts(index);
const places = wordedPlaces(index, facts);
const outlines = () => parseAreas(areas);
const parts = ({ footprints }: ClaimMarks) => footprints.map(({ geometry }) => geometry);

describe("places drawn one by one beforehand", () => {
  it("are found drawn by the marks, which are the same as without", () => {
    const known = outlines();
    for (const _ of drawPlaces(places, known));
    const drawn = drawnFootprints(known);
    const marks = claimMarks(index, facts, known);
    expect(marks).toEqual(claimMarks(index, facts, outlines()));
    expect(drawnFootprints(known)).toEqual(drawn);
    const again = parts(claimMarks(index, facts, known));
    expect(again.every((geometry, number) => geometry === parts(marks)[number])).toBe(true);
  });

  it("take several steps, none for a place that was drawn already", () => {
    const steps = [...drawPlaces(places, outlines())].length;
    expect(steps).toBeGreaterThan(5);
    expect(wordedPlaces(index, [...facts, ...facts])).toEqual(places);
  });
});

describe("places drawn elsewhere and remembered", () => {
  it("are not drawn again", () => {
    const elsewhere = outlines();
    for (const _ of drawPlaces(places, elsewhere));
    const drawn = drawnFootprints(elsewhere);
    const here = outlines();
    rememberFootprints(here, drawn);
    const all = new Set<unknown>(
      drawn.flatMap((footprint) => footprint.parts.map(({ geometry }) => geometry)),
    );
    const marks = claimMarks(index, facts, here);
    expect(parts(marks).length).toBeGreaterThan(10);
    expect(parts(marks).filter((geometry) => !all.has(geometry))).toEqual([]);
  });

  it("leave the others to be drawn when they are asked for", () => {
    const here = outlines();
    const [first] = places;
    if (!first) throw new Error("The atlas names no place.");
    const elsewhere = outlines();
    for (const _ of drawPlaces([first], elsewhere));
    rememberFootprints(here, drawnFootprints(elsewhere));
    expect(claimMarks(index, facts, here)).toEqual(claimMarks(index, facts, outlines()));
  });
});
