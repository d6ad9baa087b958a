import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Degrees } from "./mercator.ts";

export type Area = Polygon | MultiPolygon;

/** All rings of an area, outer ones and holes. */
export const ringsOf = (area: Area): Position[][] =>
  area.type === "Polygon" ? area.coordinates : area.coordinates.flat();

/** Calls back with each edge of an area, in degrees. */
export function eachEdge(area: Area, call: (x1: number, y1: number, x2: number, y2: number) => void): void {
  for (const ring of ringsOf(area)) {
    let [x1 = 0, y1 = 0] = ring.at(-1) ?? [];
    for (const [x2 = 0, y2 = 0] of ring) {
      call(x1, y1, x2, y2);
      [x1, y1] = [x2, y2];
    }
  }
}

const knownBounds = new WeakMap<Area, [number, number, number, number]>();

/** Whether a place lies in an area, by counting the edges to its east; holes count as outside. */
export function isInside(area: Area, [x, y]: Degrees): boolean {
  const bounds = knownBounds.get(area) ?? boundsOfArea(area);
  knownBounds.set(area, bounds);
  if (x < bounds[0] || y < bounds[1] || x > bounds[2] || y > bounds[3]) return false;
  let inside = false;
  eachEdge(area, (x1, y1, x2, y2) => {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** The outermost edges of an area on the meridian and on the parallel of a place in it: west, south, east, north. */
export function edgesAround(area: Area, [x, y]: Degrees): [number, number, number, number] {
  const edges: [number, number, number, number] = [x, y, x, y];
  eachEdge(area, (x1, y1, x2, y2) => {
    if (x1 > x !== x2 > x) {
      const crossed = y1 + ((x - x1) * (y2 - y1)) / (x2 - x1);
      edges[1] = Math.min(edges[1], crossed);
      edges[3] = Math.max(edges[3], crossed);
    }
    if (y1 > y !== y2 > y) {
      const crossed = x1 + ((y - y1) * (x2 - x1)) / (y2 - y1);
      edges[0] = Math.min(edges[0], crossed);
      edges[2] = Math.max(edges[2], crossed);
    }
  });
  return edges;
}

/** The middle of an area by weight, which may lie outside of it. */
export function centroid(area: Area): Degrees {
  const sum = { x: 0, y: 0, weight: 0 };
  eachEdge(area, (x1, y1, x2, y2) => {
    const weight = x1 * y2 - x2 * y1;
    sum.x += (x1 + x2) * weight;
    sum.y += (y1 + y2) * weight;
    sum.weight += 3 * weight;
  });
  return [sum.x / sum.weight, sum.y / sum.weight];
}

/** [west, south, east, north] of an area, in degrees. */
export function boundsOfArea(area: Area): [number, number, number, number] {
  const bounds: [number, number, number, number] = [180, 90, -180, -90];
  eachEdge(area, (x, y) => {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  });
  return bounds;
}
