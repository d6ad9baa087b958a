import fc from "fast-check";
import { expect, it } from "vitest";
import { type Area, isInside } from "#domain/marks/polygons.ts";
import { ScannedArea } from "#domain/marks/scannedArea.ts";

const degree = fc.integer({ min: -20, max: 20 });
const place = fc.tuple(degree, degree);
const ring = fc.array(place, { minLength: 3, maxLength: 9 });

it("an area asked about row by row says of every place what it says of it alone", () => {
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), fc.array(place), (rings, places) => {
      const area: Area = { type: "Polygon", coordinates: rings };
      const scanned = new ScannedArea(area);
      for (const [x, y] of places) {
        expect(scanned.isAround([x + 0.1, y])).toBe(isInside(area, [x + 0.1, y]));
      }
    }),
  );
});
