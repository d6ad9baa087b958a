import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { project, squarePixels } from "#domain/marks/mercator.ts";
import { tilesSeen } from "#map/ahead/tilesSeen.ts";
import { clip } from "#map/basemap/files.ts";

const [west, south, east, north] = clip;

describe("tilesSeen", () => {
  it("names the four tiles of the zoom below that a view over their corner shows", () => {
    const corner = { longitude: 45, latitude: 40.9799, zoom: 3.4 };
    expect(tilesSeen(corner, 200, 200)).toEqual([
      { z: 3, x: 4, y: 2 },
      { z: 3, x: 5, y: 2 },
      { z: 3, x: 4, y: 3 },
      { z: 3, x: 5, y: 3 },
    ]);
  });

  it("asks for none beyond what the basemap covers", () => {
    expect(tilesSeen({ longitude: -60, latitude: 10, zoom: 5 }, 800, 600)).toEqual([]);
  });

  it("takes the deepest tiles where the map is nearer", () => {
    const near = tilesSeen({ longitude: 63, latitude: 35, zoom: 8.5 }, 10, 10);
    expect(near.map(({ z }) => z)).toEqual([6]);
  });

  it("covers every point of the ground that a view shows", () => {
    const cameras = fc.record({
      longitude: fc.double({ min: west, max: east, noNaN: true }),
      latitude: fc.double({ min: south, max: north, noNaN: true }),
      zoom: fc.double({ min: 2, max: 9, noNaN: true }),
    });
    const shares = fc.tuple(
      fc.double({ min: -0.49, max: 0.49, noNaN: true }),
      fc.double({ min: -0.49, max: 0.49, noNaN: true }),
    );
    fc.assert(
      fc.property(cameras, shares, (camera, [right, down]) => {
        const [x, y] = project([camera.longitude, camera.latitude]);
        const spot = [
          x + (right * 900) / squarePixels(camera.zoom),
          y + (down * 500) / squarePixels(camera.zoom),
        ] as const;
        const [left, top] = project([west, north]);
        const [end, bottom] = project([east, south]);
        fc.pre(spot[0] > left && spot[0] < end && spot[1] > top && spot[1] < bottom);
        const z = Math.min(6, Math.floor(camera.zoom));
        const tile = { z, x: Math.floor(spot[0] * 2 ** z), y: Math.floor(spot[1] * 2 ** z) };
        expect(tilesSeen(camera, 900, 500)).toContainEqual(tile);
      }),
    );
  });
});
