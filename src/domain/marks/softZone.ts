import type { MultiPolygon, Position } from "geojson";
import { contour, sampleField } from "./contour.ts";
import { distance, onPlane, type Plane, project, unproject } from "./mercator.ts";
import { type Area, boundsOfArea, eachEdge, isInside } from "./polygons.ts";

/** How many nested areas make a soft edge. */
export const softSteps = 6;

const mostNodes = 16_000;

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Lines with the inside on their right become polygons; a line that runs the other way is a hole. */
function polygonsOf(lines: readonly Plane[][]): MultiPolygon {
  const ring = (line: Plane[]): Position[] => line.map(unproject).reverse();
  const turning = (line: Plane[]) =>
    line.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = line[index + 1] ?? [x, y];
      return sum + (nextX - x) * (nextY + y);
    }, 0);
  const polygons = lines.filter((line) => turning(line) < 0).map((line) => [ring(line)]);
  for (const hole of lines.filter((line) => turning(line) >= 0)) {
    const [first] = ring(hole);
    const around = polygons.find(
      ([outer]) =>
        first && isInside({ type: "Polygon", coordinates: [outer ?? []] }, [first[0] ?? 0, first[1] ?? 0]),
    );
    around?.push(ring(hole));
  }
  return { type: "MultiPolygon", coordinates: polygons };
}

/** Nested areas, the outermost first, of all that is nearer than a reach; `near` is above zero inside. */
function nested(near: (at: Plane) => number, [left, top, right, bottom]: Box, soft: number, cell: number) {
  const rim = 2 * cell + soft;
  const [width, height] = [right - left + 2 * rim, bottom - top + 2 * rim];
  const side = Math.max(cell, Math.sqrt((width * height) / mostNodes));
  const [columns, rows] = [Math.ceil(width / side) + 1, Math.ceil(height / side) + 1];
  const field = sampleField([left - rim, top - rim], side, columns, rows, near);
  return Array.from({ length: softSteps }, (_, step) => {
    const level = soft * ((2 * step) / (softSteps - 1) - 1);
    return polygonsOf(contour(field, level));
  }).filter(({ coordinates }) => coordinates.length > 0);
}

function toSegment(at: Plane, a: Plane, b: Plane): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = ((at[0] - a[0]) * dx + (at[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return distance(at, [a[0] + dx * share, a[1] + dy * share]);
}

const toLine = (at: Plane, line: readonly Plane[]) =>
  line.reduce(
    (least, place, index) => Math.min(least, toSegment(at, line[Math.max(0, index - 1)] ?? place, place)),
    Number.POSITIVE_INFINITY,
  );

function boxOf(places: readonly Plane[], reach: number): Box {
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  return [Math.min(...xs) - reach, Math.min(...ys) - reach, Math.max(...xs) + reach, Math.max(...ys) + reach];
}

/** A band along places in degrees, soft by two fifths of its half-width on both sides of its edge. */
export function softBand(along: readonly (readonly [number, number])[], halfWidthKm: number): MultiPolygon[] {
  const line = along.map(project);
  const middle = line[Math.floor(line.length / 2)] ?? [0.5, 0.5];
  const half = onPlane(halfWidthKm, middle);
  return nested((at) => half - toLine(at, line), boxOf(line, half), half * 0.4, half / 5);
}

/** The edges of an area without those between its own parts, which share their corners. */
function outerEdges(area: Area): (readonly [Plane, Plane])[] {
  const edges = new Map<string, readonly [Plane, Plane]>();
  eachEdge(area, (x1, y1, x2, y2) => {
    const key = [`${x1},${y1}`, `${x2},${y2}`].sort().join(" ");
    if (!edges.delete(key)) edges.set(key, [project([x1, y1]), project([x2, y2])]);
  });
  return [...edges.values()];
}

/** An area whose edge is not exact: soft on both sides of it, by a twelfth of its lesser extent. */
export function softArea(area: Area): MultiPolygon[] {
  const [west, south, east, north] = boundsOfArea(area);
  const box = boxOf([project([west, south]), project([east, north])], 0);
  const soft = Math.min(box[2] - box[0], box[3] - box[1]) / 12;
  const edges = outerEdges(area);
  const near = (at: Plane) => {
    const far = edges.reduce(
      (least, [a, b]) => Math.min(least, toSegment(at, a, b)),
      Number.POSITIVE_INFINITY,
    );
    return isInside(area, unproject(at)) ? far : -far;
  };
  return nested(near, box, soft, soft / 2);
}
