import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { FeatureCollection, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { parseAreas } from "#domain/marks/areas.ts";
import { unfoldAreas } from "#domain/marks/foldedAreas.ts";
import { ringsOf } from "#domain/marks/polygons.ts";
import { foldAreas } from "../../scripts/build/foldAreas.ts";
import { loadAtlas } from "../../scripts/build/loadAtlas.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = join(root, "public", "geo", "areas");
const all: Record<string, FeatureCollection> = Object.fromEntries(
  readdirSync(folder).map((name) => [
    basename(name, ".json"),
    JSON.parse(readFileSync(join(folder, name), "utf8")),
  ]),
);

/** What a page reads: the text goes over the line. */
const asSent = (areas: Readonly<Record<string, FeatureCollection>>) =>
  unfoldAreas(JSON.parse(JSON.stringify(foldAreas(areas))));

/** A ring from its corner that comes first by its numbers, wherever it was begun. */
function fromLowest(ring: readonly Position[]): string[] {
  const corners = ring.slice(1).map(String);
  const lowest = corners.indexOf([...corners].sort()[0] ?? "");
  return [...corners.slice(lowest), ...corners.slice(0, lowest)];
}

describe("areas that share their lines in the file", () => {
  const before = parseAreas(all);
  const after = parseAreas(asSent(all));

  it("come back with every corner where it was, to the last decimal", () => {
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(before.size).toBeGreaterThan(800);
    for (const [iso, { area, outline, disputedOutline }] of before) {
      const now = after.get(iso);
      expect(now?.area.type, iso).toBe(area.type);
      expect(now && ringsOf(now.area).map(fromLowest), iso).toEqual(ringsOf(area).map(fromLowest));
      expect(now?.outline, iso).toEqual(outline);
      expect(now?.disputedOutline, iso).toEqual(disputedOutline);
    }
  });

  it("have their rings closed", () => {
    for (const [iso, { area }] of after) {
      for (const ring of ringsOf(area)) expect(ring.at(-1), iso).toEqual(ring[0]);
    }
  });
});

describe("the areas of this atlas", async () => {
  const { areas } = await loadAtlas(root, "movements-2019");

  it("begin for a page where they begin for the build", () => {
    expect(asSent(areas)).toEqual(areas);
  });

  it("stand in the file, and in memory, with less than half of their corners: the others are there already", () => {
    const folded = foldAreas(areas);
    const written = folded.arcs.reduce((sum, { length }) => sum + length / 2, 0);
    const corners = [...parseAreas(unfoldAreas(folded)).values()].flatMap(({ area, outline }) =>
      [...ringsOf(area), ...outline.coordinates].flat(),
    );
    expect(written).toBeLessThan(corners.length / 2);
    expect(new Set(corners).size).toBeLessThan(corners.length / 2);
  });
});
