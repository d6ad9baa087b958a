import type { FeatureCollection, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";

/** In how many parts the file counts a degree: areas are drawn to about 2 km, and a part is some 100 m. */
export const partsOfDegree = 1000;

/**
 * Areas by ISO code as a topology: a line that several of them have stands in it once. As in TopoJSON, save that an arc is
 * one list of whole numbers: longitude and latitude of its first corner, and then the steps from corner to corner.
 */
export interface FoldedAreas {
  readonly objects: Readonly<Record<string, GeometryCollection>>;
  readonly arcs: readonly (readonly number[])[];
}

function cornersOf(steps: readonly number[]): Position[] {
  let [x, y] = [0, 0];
  const corners: Position[] = [];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    // Divided, not multiplied by 0.001: so it is the very number that the decimals mean.
    corners.push([x / partsOfDegree, y / partsOfDegree]);
  }
  return corners;
}

/**
 * Gives each area its lines back, in degrees; neighbours share their corners.
 * @throws where the file is no such topology.
 */
export function unfoldAreas({ objects, arcs }: FoldedAreas): Record<string, FeatureCollection> {
  const topology = { type: "Topology" as const, objects, arcs: arcs.map(cornersOf) };
  return Object.fromEntries(Object.entries(objects).map(([iso, object]) => [iso, feature(topology, object)]));
}
