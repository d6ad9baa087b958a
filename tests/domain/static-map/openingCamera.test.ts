import { assert, double, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bounds } from "#domain/marks/mark.ts";
import { project, squarePixels } from "#domain/marks/mercator.ts";
import { closestZoom, openingCamera, roomAround } from "#domain/static-map/openingCamera.ts";
import { sheetOf } from "#domain/static-map/sheet.ts";

const atlas: Bounds = [36, 24, 76, 42];

/** Where a camera shows a place, in pixels from the middle of the map. */
function seen({ longitude, latitude, zoom }: ReturnType<typeof openingCamera>, at: [number, number]) {
  const [x, y] = project(at);
  const [middleX, middleY] = project([longitude, latitude]);
  return [(x - middleX) * squarePixels(zoom), (y - middleY) * squarePixels(zoom)] as const;
}

describe("the opening camera", () => {
  it("shows the whole of its bounds, with room around them, and touches that room on two sides", () => {
    const size = integer({ min: 200, max: 2000 });
    const degrees = double({ min: 2, max: 30, noNaN: true });
    assert(
      property(size, size, degrees, degrees, (width, height, wide, high) => {
        const bounds: Bounds = [40, 20, 40 + wide, 20 + high];
        const camera = openingCamera(bounds, width, height);
        const [right, top] = seen(camera, [bounds[2], bounds[3]]);
        const room = roomAround(width, height);
        expect(right).toBeLessThanOrEqual(width / 2 - room + 0.01);
        expect(-top).toBeLessThanOrEqual(height / 2 - room + 0.01);
        const touches = Math.max(right - (width / 2 - room), -top - (height / 2 - room));
        if (camera.zoom < closestZoom) expect(Math.abs(touches)).toBeLessThan(0.01);
      }),
    );
  });

  it("comes no nearer than the atlas knows its places", () => {
    expect(openingCamera([64, 35, 64.1, 35.1], 900, 500).zoom).toBe(closestZoom);
  });
});

describe("a sheet", () => {
  const sizes = { full: { width: 900, height: 500 }, small: { width: 390, height: 300 } };

  it("lays a place where the live map's camera shows it", () => {
    const sheet = sheetOf(atlas, sizes);
    const camera = openingCamera(atlas, 900, 500);
    for (const place of [
      [36, 42],
      [64.2, 35.1],
      [76, 24],
    ] as const) {
      const [x, y] = sheet.place(place[0], place[1]);
      const [fromMiddleX, fromMiddleY] = seen(camera, [...place]);
      expect(x - sheet.width / 2).toBeCloseTo(fromMiddleX, 0);
      expect(y - sheet.height / 2).toBeCloseTo(fromMiddleY, 0);
    }
  });

  it("shows as much around a small place as the closest zoom does", () => {
    const sheet = sheetOf([64, 35, 64.1, 35.1], sizes);
    expect([sheet.width, sheet.height]).toEqual([804, 404]);
    const [x, y] = sheet.place(64.05, 35.05);
    expect([Math.round(x), Math.round(y)]).toEqual([402, 202]);
  });

  it("goes on beyond its view on all sides", () => {
    const { extent, width, height } = sheetOf(atlas, sizes);
    const [[left, top], [right, bottom]] = extent;
    expect(Math.max(left, top)).toBeLessThan(-48);
    expect(right).toBeGreaterThan(width + 48);
    expect(bottom).toBeGreaterThan(height + 48);
  });
});
