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

/** The edges of an area by strips of latitude: a place is compared with those alone that reach its own. */
interface Strips {
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  /** How many strips there are to a degree. */
  readonly perDegree: number;
  /** Of each strip the edges, four numbers each: x1, y1, x2, y2. */
  readonly edges: readonly number[][];
}

/** Edges for each strip, about; and the most strips, beyond which an edge would stand in too many. */
const edgesEach = 6;
const mostStrips = 256;

function stripsOf(area: Area): Strips {
  const bounds = boundsOfArea(area);
  const [, south, , north] = bounds;
  const edgeCount = ringsOf(area).reduce((sum, ring) => sum + ring.length, 0);
  const count = Math.min(mostStrips, Math.ceil(edgeCount / edgesEach));
  const perDegree = north > south ? count / (north - south) : 0;
  const edges = Array.from({ length: count }, (): number[] => []);
  const stripAt = (y: number) => Math.min(count - 1, Math.floor((y - south) * perDegree));
  eachEdge(area, (x1, y1, x2, y2) => {
    const last = stripAt(Math.max(y1, y2));
    for (let strip = stripAt(Math.min(y1, y2)); strip <= last; strip++) edges[strip]?.push(x1, y1, x2, y2);
  });
  return { bounds, perDegree, edges };
}

const known = new WeakMap<Area, Strips>();

/** Whether a place lies in an area, by counting the edges to its east; holes count as outside. */
export function isInside(area: Area, [x, y]: Degrees): boolean {
  let strips = known.get(area);
  if (!strips) {
    strips = stripsOf(area);
    known.set(area, strips);
  }
  const [west, south, east, north] = strips.bounds;
  if (x < west || y < south || x > east || y > north) return false;
  const strip = Math.min(strips.edges.length - 1, Math.floor((y - south) * strips.perDegree));
  const edges = strips.edges[strip] ?? [];
  let inside = false;
  for (let at = 0; at < edges.length; at += 4) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [edges[at], edges[at + 1], edges[at + 2], edges[at + 3]];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
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
