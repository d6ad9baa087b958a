import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import fc from "fast-check";
import type { Feature, FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { changedSource } from "../../scripts/build/maplibre/changedSource.ts";

type Tiler = new (
  data: FeatureCollection,
  options: object,
) => { getTile(z: number, x: number, y: number): { readonly features: readonly object[] } | null };

const require = createRequire(import.meta.url);
const packages = dirname(dirname(require.resolve("maplibre-gl/package.json")));
const text = readFileSync(join(packages, "@maplibre/geojson-vt/dist/geojson-vt.mjs"), "utf8");

async function tilerOf(code: string): Promise<Tiler> {
  const { GeoJSONVT } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return GeoJSONVT;
}

const Original = await tilerOf(text);
const Changed = await tilerOf(changedSource("geojson-vt/geojson-vt.mjs", text));

const place = fc.tuple(
  fc.double({ min: -170, max: 170, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);
const feature = fc.oneof(
  place.map(
    (coordinates): Feature => ({
      type: "Feature",
      geometry: { type: "Point", coordinates },
      properties: {},
    }),
  ),
  fc.array(place, { minLength: 2, maxLength: 12 }).map(
    (coordinates): Feature => ({
      type: "Feature",
      geometry: { type: "LineString", coordinates },
      properties: {},
    }),
  ),
  fc.array(place, { minLength: 3, maxLength: 12 }).map(
    (corners): Feature => ({
      type: "Feature",
      geometry: { type: "Polygon", coordinates: [[...corners, corners[0] ?? [0, 0]]] },
      properties: {},
    }),
  ),
);
const tile = fc
  .integer({ min: 0, max: 7 })
  .chain((z) => fc.tuple(fc.constant(z), fc.nat(2 ** z - 1), fc.nat(2 ** z - 1)));

describe("tiles that are made when they are asked for", () => {
  it("hold what tiles made beforehand hold, in whatever order they are asked for", () => {
    fc.assert(
      fc.property(
        fc.array(feature, { maxLength: 12 }),
        fc.array(tile, { minLength: 1, maxLength: 12 }),
        (features, tiles) => {
          const data = { type: "FeatureCollection" as const, features };
          const options = { maxZoom: 6, extent: 8192, buffer: 512, tolerance: 6, indexMaxPoints: 20 };
          const asked = new Changed(data, options);
          for (const [z, x, y] of tiles.filter(([zoom]) => zoom <= options.maxZoom)) {
            const expected = new Original(data, options).getTile(z, x, y);
            const found = asked.getTile(z, x, y);
            expect(found?.features ?? []).toEqual(expected?.features ?? []);
          }
        },
      ),
    );
  });
});
