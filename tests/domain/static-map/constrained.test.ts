import { assert, double, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bounds } from "#domain/marks/mark.ts";
import { project, squarePixels } from "#domain/marks/mercator.ts";
import { constrained } from "#domain/static-map/constrained.ts";
import { openingCamera } from "#domain/static-map/openingCamera.ts";

const bounds: Bounds = [18, 8, 98, 55];
const opening: Bounds = [36, 24, 76, 42];

const size = record({ width: integer({ min: 200, max: 2600 }), height: integer({ min: 100, max: 1600 }) });
const degrees = (min: number, max: number) => double({ min, max, noNaN: true });
const camera = record({ longitude: degrees(-179, 179), latitude: degrees(-80, 80), zoom: degrees(2, 9) });

describe("a constrained camera", () => {
  it("leaves the opening view as it is, on a map of any form", () => {
    assert(
      property(size, ({ width, height }) => {
        const asked = openingCamera(opening, width, height);
        expect(constrained(asked, { width, height }, bounds)).toEqual(asked);
      }),
    );
  });

  it("always has some of the basemap in its middle, and sees no more than all of it", () => {
    assert(
      property(camera, size, (asked, sized) => {
        const found = constrained(asked, sized, bounds);
        const [left, top] = project([bounds[0], bounds[3]]);
        const [right, bottom] = project([bounds[2], bounds[1]]);
        const pixels = squarePixels(found.zoom) * 1.000001;
        expect(found.zoom).toBeGreaterThanOrEqual(asked.zoom);
        expect((right - left) * pixels >= sized.width || (bottom - top) * pixels >= sized.height).toBe(true);
        expect(found.longitude).toBeGreaterThanOrEqual(bounds[0]);
        expect(found.longitude).toBeLessThanOrEqual(bounds[2]);
        expect(found.latitude).toBeGreaterThanOrEqual(bounds[1]);
        expect(found.latitude).toBeLessThanOrEqual(bounds[3]);
      }),
    );
  });

  it("shows nothing beyond the bounds of a view that fits into them with some room", () => {
    assert(
      property(camera, size, (asked, { width, height }) => {
        const { longitude, latitude, zoom } = constrained(asked, { width, height }, bounds);
        const pixels = squarePixels(zoom);
        const [left, top] = project([bounds[0], bounds[3]]);
        const [right, bottom] = project([bounds[2], bounds[1]]);
        const [x, y] = project([longitude, latitude]);
        if (width / pixels < 0.85 * (right - left)) {
          expect(x - width / 2 / pixels).toBeGreaterThanOrEqual(left - 1e-9);
          expect(x + width / 2 / pixels).toBeLessThanOrEqual(right + 1e-9);
        }
        if (height / pixels < 0.85 * (bottom - top)) {
          expect(y - height / 2 / pixels).toBeGreaterThanOrEqual(top - 1e-9);
          expect(y + height / 2 / pixels).toBeLessThanOrEqual(bottom + 1e-9);
        }
      }),
    );
  });
});
