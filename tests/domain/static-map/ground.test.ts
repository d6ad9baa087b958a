import type { Feature, FeatureCollection, Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { dissolve } from "#domain/static-map/dissolve.ts";
import { groundExtent, groundOf, type Overview } from "#domain/static-map/ground.ts";
import { groundLabels } from "#domain/static-map/labels.ts";
import { openingCamera } from "#domain/static-map/openingCamera.ts";
import { sheetOf } from "#domain/static-map/sheet.ts";

const collection = (...features: readonly (readonly [Geometry, object])[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: features.map(([geometry, properties]): Feature => ({ type: "Feature", geometry, properties })),
});

const square = (west: number, south: number, east: number, north: number): Geometry => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ],
});
const border = (x: number): Geometry => ({
  type: "LineString",
  coordinates: [
    [x, 20],
    [x, 40],
  ],
});
const point = (x: number, y: number): Geometry => ({ type: "Point", coordinates: [x, y] });
const named = (kind: string, name: string, rank = 1) => ({ kind, rank, "name:en": name });

const overview: Overview = {
  countries: collection([square(40, 20, 50, 40), { unit: "AF" }], [square(50, 20, 60, 40), { unit: "PK" }]),
  provinces: collection([border(45), { unit: "AF" }], [border(55), { unit: "PK" }]),
  borders: collection([border(50), { disputed: 0 }], [border(60), { disputed: 1 }]),
  rivers: collection(),
  lakes: collection(),
  labels: collection(
    [point(50, 30), named("country", "Somewhere")],
    [point(50.2, 30), named("city", "Its capital")],
    [point(58, 24), named("country", "Elsewhere")],
    [point(170, 30), named("country", "Far away")],
    [point(44, 24), named("city", "A town", 3)],
  ),
};

const sheet = sheetOf([40, 20, 60, 40], {
  full: { width: 900, height: 500 },
  small: { width: 390, height: 300 },
});

const rings = (data: string) => data.split("M").length - 1;

describe("the ground of a static map", () => {
  it("draws neighbouring countries as one land", () => {
    const { land } = groundOf(overview, sheet, []);
    expect(rings(land)).toBe(1);
    expect(land).toMatch(/^M.*z$/u);
  });

  it("draws the countries of the story lighter, with their provinces and no other's", () => {
    const { focus, provinces } = groundOf(overview, sheet, ["AF"]);
    expect(rings(focus)).toBe(1);
    expect(rings(provinces)).toBe(1);
  });

  it("keeps disputed borders apart", () => {
    const { borders, disputed } = groundOf(overview, sheet, []);
    expect([rings(borders), rings(disputed)]).toEqual([1, 1]);
    expect(borders).not.toBe(disputed);
  });

  it("ends where the basemap does, or else where the sheet does", () => {
    const [left, top, right, bottom] = groundExtent(overview, sheet);
    expect([left, top]).toEqual(sheet.place(40, 40).map(Math.round));
    expect([right, bottom]).toEqual(sheet.place(60, 20).map(Math.round));
    const far = { ...overview, countries: collection([square(-170, -80, 170, 80), { unit: "AF" }]) };
    expect(groundExtent(far, sheet)).toEqual(sheet.extent.flat().map(Math.round));
  });

  it("reaches as far as the lowest map for its width shows", () => {
    const sizes = { full: { width: 900, height: 500 }, small: { width: 390, height: 300 } };
    const widest = { width: 1200, height: 300 };
    const [[left], [right]] = sheetOf([40, 20, 60, 40], { ...sizes, widest }).extent;
    const { zoom } = openingCamera([40, 20, 60, 40], widest.width, widest.height);
    expect(right - left).toBeGreaterThanOrEqual(widest.width / 2 ** (zoom - sheet.zoom));
  });

  it("leaves out specks", () => {
    const speck = [
      [0, 0],
      [0, 2],
      [2, 2],
      [2, 0],
    ] as const;
    expect(dissolve([speck], 8)).toEqual([]);
    expect(dissolve([speck], 3)).toHaveLength(1);
  });
});

describe("the names on a static map", () => {
  const extent = groundExtent(overview, sheet);
  const rooms = { full: { scale: 1, patches: [] }, small: { scale: 0.4, patches: [] } };
  const names = (given: Parameters<typeof groundLabels>[4]) =>
    groundLabels(overview.labels, sheet, extent, "en", given).map(({ lines }) => lines.join(" "));

  it("are those of capitals, countries and seas on the sheet that do not hide each other", () => {
    expect(names(rooms)).toEqual(["Its capital", "Elsewhere"]);
  });

  it("stand not where the ground ends", () => {
    const [x, y] = sheet.place(58, 24).map(Math.round) as [number, number];
    const written = (right: number) =>
      groundLabels(overview.labels, sheet, [0, 0, right, y + 400], "en", rooms).map(({ lines }) => lines[0]);
    expect(written(x + 200)).toContain("Elsewhere");
    expect(written(x + 20)).not.toContain("Elsewhere");
  });

  it("give way to the signs of claims", () => {
    const taken = { scale: 1, patches: [[0, 0, 2000, 2000]] } as const;
    expect(names({ full: taken, small: taken })).toEqual([]);
  });

  it("are fewer on a small map", () => {
    const small = { scale: 0.4, patches: [[0, 0, 2000, 2000]] } as const;
    const found = groundLabels(overview.labels, sheet, extent, "en", { full: rooms.full, small });
    expect(found.map(({ isEverywhere }) => isEverywhere)).toEqual([false, false]);
  });
});
