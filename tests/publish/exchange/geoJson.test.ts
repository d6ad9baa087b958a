import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import type { ClaimCollection } from "#domain/exchange/claimCollection.ts";
import type { EndGeometry } from "#domain/exchange/endGeometries.ts";
import { columnMeanings } from "#messages/en/columnMeanings.ts";
import { en } from "#messages/en.ts";
import { exchangeFiles } from "#publish/exchange/exchangeFiles.ts";
import { builtAtlas, site } from "../builtAtlas.ts";

const { areas, atlas, facts } = await builtAtlas();
const [file] = exchangeFiles(atlas, areas, en, columnMeanings, site);
const collection: ClaimCollection = JSON.parse(file?.source ?? "");
const geometriesOf = (geometry: unknown): EndGeometry[] => {
  const given = geometry as null | { type: string; geometries?: EndGeometry[] };
  return given === null ? [] : (given.geometries ?? [given as unknown as EndGeometry]);
};
const all = collection.features.flatMap(({ geometry }) => geometriesOf(geometry));
const ringsOf = (geometry: EndGeometry): Position[][] =>
  geometry.type === "Point"
    ? []
    : geometry.type === "Polygon"
      ? geometry.coordinates
      : geometry.coordinates.flat();

describe("the claims as GeoJSON", () => {
  it("read back are the same claims", () => {
    expect(collection.features.map(({ properties }) => properties.record)).toEqual(atlas.claims);
  });

  it("carry level, status in words, denials and caveat each", () => {
    for (const [place, { properties }] of collection.features.entries()) {
      const { level, tally } = facts[place] ?? { level: null, tally: null };
      expect(properties.level).toBe(`${level?.letter}${level?.digit}`);
      expect(properties.status).toBe(tally?.deniedBy.length ? "Reported, denied" : "Reported, unverified");
      expect(properties.title.startsWith(properties.status)).toBe(true);
      expect(properties.denied_by).toEqual(tally?.deniedBy.map(({ name }) => name));
      expect(properties.caveat).toContain("Reported, unverified");
    }
  });

  it("have no geometry where they name no place that could be drawn", () => {
    const nowhere = collection.features.filter(({ geometry }) => geometry === null).map(({ id }) => id);
    expect(nowhere).toEqual(["c1b", "c1c", "c3c", "c2a"]);
  });

  it("never show a point or a line where an area is all that is said", () => {
    expect(all.filter(({ type, where_prec }) => type === "Point" && where_prec > 1)).toEqual([]);
    expect(all.filter(({ type }) => !/^(?:Point|Polygon|MultiPolygon)$/u.test(type))).toEqual([]);
  });

  it("give each place the codes of UCDP and ACLED, and never call one certain", () => {
    for (const { certainty, geo_precision, where_prec } of all) {
      expect(where_prec).toBeGreaterThanOrEqual(1);
      expect(geo_precision).toBe({ 1: 1, 2: 2, 3: 2, 4: 3, 5: 3 }[where_prec] ?? null);
      expect(["less-certain", "uncertain"]).toContain(certainty);
    }
  });

  it("have closed rings with the outer one anticlockwise (RFC 7946)", () => {
    const turn = (ring: Position[]) =>
      ring.reduce((sum, [x = 0, y = 0], at) => {
        const [nextX = x, nextY = y] = ring[at + 1] ?? [];
        return sum + (nextX - x) * (nextY + y);
      }, 0);
    for (const geometry of all) {
      for (const ring of ringsOf(geometry)) expect(ring.at(-1)).toEqual(ring[0]);
      const outer = geometry.type === "Polygon" ? [geometry.coordinates[0]] : [];
      for (const ring of outer) expect(turn(ring ?? [])).toBeLessThan(0);
    }
  });

  it("say when in the manner of Linked Places, with what is uncertain about it", () => {
    const zubov = collection.features.find(({ id }) => id === "c1a");
    expect(zubov?.when).toMatchObject({
      timespans: [{ start: { earliest: "2019-01-28" }, end: { latest: "2019-01-28" } }],
      edtf: "2019-01-28~",
      approximate: true,
      certainty: "uncertain",
      date_prec: 2,
    });
    const dateless = collection.features.filter(({ when }) => when === null);
    expect(dateless.map(({ properties }) => properties.record.happened)).toEqual(dateless.map(() => null));
  });
});
