import type { MultiPolygon, Position } from "geojson";
import { contours } from "./contour.ts";
import { distanceField } from "./distanceField.ts";
import { onPlane, type Plane, project, unproject } from "./mercator.ts";
import { type Area, boundsOfArea, eachEdge, isInside } from "./polygons.ts";
import { ScannedArea } from "./scannedArea.ts";

/** How many nested areas make a soft edge. */
export const softSteps = 8;

type Line = readonly [Plane, Plane];

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
    const inner = ring(hole);
    const [first = [0, 0]] = inner;
    const around = polygons.find(([outer = []]) =>
      isInside({ type: "Polygon", coordinates: [outer] }, [first[0] ?? 0, first[1] ?? 0]),
    );
    around?.push(inner);
  }
  return { type: "MultiPolygon", coordinates: polygons };
}

/** How far the nested areas reach beyond the edge: from all of the softness outside to all of it inside. */
const levels = (soft: number) =>
  Array.from({ length: softSteps }, (_, step) => soft * (1 - (2 * step) / (softSteps - 1)));

const drawn = ({ coordinates }: MultiPolygon) => coordinates.length > 0;

/** A band along places in degrees, soft by two fifths of its half-width on both sides of its edge. */
export function softBand(along: readonly (readonly [number, number])[], halfWidthKm: number): MultiPolygon[] {
  const line = along.map(project);
  const middle = line[Math.floor(line.length / 2)] ?? [0.5, 0.5];
  const half = onPlane(halfWidthKm, middle);
  const lines = line.map((place, index): Line => [line[Math.max(0, index - 1)] ?? place, place]);
  const field = distanceField(lines, half * 1.4, half / 5);
  const edges = levels(half * 0.4).map((beyond) => -(half + beyond));
  return contours(field, edges).map(polygonsOf).filter(drawn);
}

/** The edges of an area without those between its own parts, which share their corners. */
function outerEdges(area: Area): Line[] {
  const edges = new Map<string, Line>();
  eachEdge(area, (x1, y1, x2, y2) => {
    const key = [`${x1},${y1}`, `${x2},${y2}`].sort().join(" ");
    if (!edges.delete(key)) edges.set(key, [project([x1, y1]), project([x2, y2])]);
  });
  return [...edges.values()];
}

/** An area whose edge is not exact: soft on both sides of it, by a twelfth of its lesser extent. */
export function softArea(area: Area): MultiPolygon[] {
  const [west, south, east, north] = boundsOfArea(area);
  const [[left, bottom], [right, top]] = [project([west, south]), project([east, north])];
  const soft = Math.min(right - left, bottom - top) / 12;
  const field = distanceField(outerEdges(area), soft, soft / 2);
  const scanned = new ScannedArea(area);
  const values = field.values.map((value, index) => {
    const [column, row] = [index % field.columns, Math.floor(index / field.columns)];
    const place: Plane = [field.corner[0] + column * field.cell, field.corner[1] + row * field.cell];
    return scanned.isAround(unproject(place)) ? -value : value;
  });
  const edges = levels(soft).map((beyond) => -beyond);
  return contours({ ...field, values }, edges)
    .map(polygonsOf)
    .filter(drawn);
}
