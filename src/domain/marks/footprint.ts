import circle from "@turf/circle";
import type { MultiPolygon, Point, Polygon } from "geojson";
import type { Areas, MapArea } from "./areas.ts";
import type { Drawing } from "./drawing.ts";
import { innermost } from "./innermost.ts";
import type { Bounds, FootprintShape } from "./mark.ts";
import type { Degrees } from "./mercator.ts";
import { type Outline, outlinesOf } from "./outlines.ts";
import { type Area, centroid, edgesAround, isInside } from "./polygons.ts";
import { softArea, softBand, softSteps } from "./softZone.ts";

/** A drawn place: its geometry, and what a ribbon has to know to end at its edge. */
export interface Footprint {
  /** The same for whatever looks the same. */
  readonly key: string;
  readonly shape: FootprintShape;
  readonly radiusKm: number | null;
  /** Several, nested, where the edge is soft; each with the share of what is still missing. */
  readonly parts: readonly { readonly geometry: Polygon | MultiPolygon | Point; readonly alpha: number }[];
  readonly outlines: readonly Outline[];
  /** The area inside which no ribbon is drawn; null for a point. */
  readonly area: Area | null;
  /** ISO 3166-1 codes of the countries that it names or lies in, as far as `areas` has them. */
  readonly countries: readonly string[];
  /** Degrees west, south, east and north: where it ends on the meridian and the parallel of its aim. */
  readonly edges: Bounds;
  /** Where links to the place are aimed. Never drawn itself, save for a point. */
  readonly aim: Degrees;
}

const together = (areas: readonly MapArea[]): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: areas.flatMap(({ area }) => (area.type === "Polygon" ? [area.coordinates] : area.coordinates)),
});

/** Adds up to a whole step by step: a sixth of all, a fifth of what is missing, … , and the rest. */
const soften = (nested: readonly MultiPolygon[]) =>
  nested.map((geometry, step) => ({ geometry, alpha: 1 / (softSteps - step) }));

/** Of a whole country no part is meant more than another. */
function middle(area: Area): Degrees {
  const place = centroid(area);
  return isInside(area, place) ? place : innermost(area);
}

const named = (areas: Areas, iso: readonly string[]) => iso.flatMap((code) => areas.get(code) ?? []);

function countriesOf(drawing: Drawing, aim: Degrees, areas: Areas): string[] {
  if ("iso" in drawing) return [...new Set(drawing.iso.map((code) => code.slice(0, 2)))];
  return [...areas].flatMap(([iso, { area }]) => (iso.length === 2 && isInside(area, aim) ? [iso] : []));
}

type Shape = Omit<Footprint, "key" | "shape" | "countries" | "edges">;
const plain = { radiusKm: null, outlines: [], area: null } as const;

/** The place halfway along a line. */
function halfway(along: readonly Degrees[]): Degrees {
  const lengths = along.map(([x, y], index) => {
    const [previousX, previousY] = along[Math.max(0, index - 1)] ?? [x, y];
    return Math.hypot(x - previousX, y - previousY);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  const index = lengths.findIndex((length) => {
    left -= length;
    return left <= 0;
  });
  return along[index] ?? [0, 0];
}

function ofBand(along: readonly Degrees[], halfWidthKm: number, radiusKm: number | null): Shape {
  const nested = softBand(along, halfWidthKm);
  const aim = halfway(along);
  const area = nested[Math.floor(nested.length / 2)] ?? null;
  return { radiusKm, outlines: [], parts: soften(nested), area, aim };
}

function shapeOf(drawing: Drawing, areas: Areas): Shape {
  switch (drawing.shape) {
    case "point":
      return {
        ...plain,
        parts: [{ geometry: { type: "Point", coordinates: [...drawing.at] }, alpha: 1 }],
        aim: drawing.at,
      };
    case "circle":
    case "district": {
      const { geometry } = circle([...drawing.around], drawing.radiusKm, { steps: 72, units: "kilometers" });
      const { radiusKm } = drawing;
      return { outlines: [], radiusKm, parts: [{ geometry, alpha: 1 }], area: geometry, aim: drawing.around };
    }
    case "zone": {
      if (!("iso" in drawing)) return ofBand(drawing.along, drawing.halfWidthKm, drawing.radiusKm);
      const area = together(named(areas, drawing.iso));
      return { ...plain, parts: soften(softArea(area)), area, aim: innermost(area) };
    }
    default: {
      const parts = named(areas, drawing.iso);
      const area = together(parts);
      const isCountry = drawing.shape === "country";
      const outlines = isCountry ? outlinesOf(parts) : [];
      const aim = isCountry ? middle(area) : innermost(area);
      return { radiusKm: null, outlines, parts: [{ geometry: area, alpha: 1 }], area, aim };
    }
  }
}

const edgesOf = ({ area, aim }: Shape): Bounds => (area ? edgesAround(area, aim) : [...aim, ...aim]);

const known = new WeakMap<Areas, Map<string, Footprint>>();

function knownOf(areas: Areas): Map<string, Footprint> {
  const drawn = known.get(areas) ?? new Map<string, Footprint>();
  known.set(areas, drawn);
  return drawn;
}

/** All that has been drawn for these areas so far. */
export const drawnFootprints = (areas: Areas): Footprint[] => [...knownOf(areas).values()];

/** Takes what was drawn elsewhere for the same areas as drawn. */
export function rememberFootprints(areas: Areas, drawn: readonly Footprint[]): void {
  for (const footprint of drawn) knownOf(areas).set(footprint.key, footprint);
}

/** Draws places, each drawing once for the same areas, however many claims name it and however often they are drawn. */
export function footprints(areas: Areas): (drawing: Drawing) => Footprint {
  const drawn = knownOf(areas);
  return (drawing) => {
    const key = JSON.stringify(drawing);
    const before = drawn.get(key);
    if (before) return before;
    const shape = shapeOf(drawing, areas);
    const countries = countriesOf(drawing, shape.aim, areas);
    const edges = edgesOf(shape);
    const footprint = { key, shape: drawing.shape, countries, edges, ...shape };
    drawn.set(key, footprint);
    return footprint;
  };
}
