import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { indexAtlas } from "#domain/atlasIndex.ts";
import { claimFacts } from "#domain/claimFacts.ts";
import { parseAreas } from "#domain/marks/areas.ts";
import { claimMarks } from "#domain/marks/claimMarks.ts";
import { drawPlaces } from "#domain/marks/drawPlaces.ts";
import { loadAtlas } from "../../../scripts/build/loadAtlas.ts";

describe("places drawn one by one beforehand", async () => {
  const { atlas, areas } = await loadAtlas(join(import.meta.dirname, "../../.."), "movements-2019");
  const index = indexAtlas(atlas);
  const facts = claimFacts(index);
  const outlines = () => parseAreas(areas as Parameters<typeof parseAreas>[0]);

  it("are found drawn by the marks, which are the same as without", () => {
    const known = outlines();
    for (const _ of drawPlaces(index, facts, known));
    const marks = claimMarks(index, facts, known);
    expect(marks).toEqual(claimMarks(index, facts, outlines()));
    const parts = ({ footprints }: typeof marks) => footprints.map(({ geometry }) => geometry);
    const again = parts(claimMarks(index, facts, known));
    expect(again.every((geometry, number) => geometry === parts(marks)[number])).toBe(true);
  });

  it("take several steps, none for a place that was drawn already", () => {
    const steps = [...drawPlaces(index, facts, outlines())].length;
    expect(steps).toBeGreaterThan(5);
    expect([...drawPlaces(index, [...facts, ...facts], outlines())]).toHaveLength(steps);
  });
});
