import type { Feature, FeatureCollection, Position } from "geojson";
import { topology } from "topojson-server";
import type { GeometryCollection } from "topojson-specification";
import { type FoldedAreas, partsOfDegree } from "#domain/marks/foldedAreas.ts";

type Nested = number | readonly Nested[];

const inParts = (value: Nested): Nested =>
  typeof value === "number" ? Math.round(value * partsOfDegree) : value.map(inParts);

/** What a page asks of it: its role and its lines. */
function plain({ properties, geometry }: Feature): Feature {
  if (geometry.type === "GeometryCollection") throw new Error("An area is one geometry.");
  const coordinates = inParts(geometry.coordinates);
  return {
    type: "Feature",
    properties: { role: properties?.role },
    geometry: { type: geometry.type, coordinates } as Feature["geometry"],
  };
}

function stepsOf(arc: readonly Position[]): number[] {
  let [x, y] = [0, 0];
  return arc.flatMap(([toX = 0, toY = 0]) => {
    const step = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return step;
  });
}

/** Writes areas so that each line stands in the file once. A ring may begin at another of its corners afterwards. */
export function foldAreas(areas: Readonly<Record<string, FeatureCollection>>): FoldedAreas {
  const collections = Object.entries(areas).map(
    ([iso, { features }]) =>
      [iso, { type: "FeatureCollection" as const, features: features.map(plain) }] as const,
  );
  const { objects, arcs } = topology(Object.fromEntries(collections));
  return { objects: objects as Record<string, GeometryCollection>, arcs: arcs.map(stepsOf) };
}
