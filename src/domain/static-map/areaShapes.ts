import type { ClaimMarks, FootprintShape } from "../marks/mark.ts";
import type { Hue } from "../schema/vocabulary.ts";
import { clipped } from "./clip.ts";
import { pathData, type Spot, simplified, wholePixels } from "./pathData.ts";
import type { Sheet } from "./sheet.ts";

/** A place as a static map draws it; one for all claims that name it. */
export interface AreaShape {
  readonly id: string;
  readonly claims: readonly string[];
  readonly hue: Hue;
  readonly shape: FootprintShape;
  /** Nested areas, the outermost first, each with its share of the strength; one where the edge is exact. */
  readonly parts: readonly { readonly data: string; readonly alpha: number }[];
  /** Where an exact point lies; null for an area. */
  readonly at: Spot | null;
  /** The outline of a country, apart where it is disputed. */
  readonly outline: string;
  readonly disputedOutline: string;
  /** How many outlines of the same country lie outside of it, in other hues. */
  readonly lane: number;
}

type Footprint = ClaimMarks["footprints"][number];

/** Marks name the pieces of one place "place-3/0", "place-3/1", … */
const placeOf = (id: string) => id.split("/")[0] ?? id;

/** Areas are known to two kilometres; less than this many pixels of it shows. */
const finest = 0.9;

const drawn = (line: readonly Spot[]) => wholePixels(simplified(line, () => finest));

function dataOf({ geometry }: Footprint, sheet: Sheet): string {
  const rings = clipped(geometry, sheet).map((ring) => drawn([...ring, ring[0] ?? [0, 0]]).slice(0, -1));
  return pathData(rings, true);
}

/** Half as many nested areas make as soft an edge in a picture this small. */
function fewer(pieces: readonly Footprint[]): readonly Footprint[] {
  return pieces.length < 4 ? pieces : pieces.filter((_, index) => index % 2 === 1);
}

function outlineOf(outlines: ClaimMarks["outlines"], disputed: boolean, sheet: Sheet): string {
  const lines = outlines
    .filter(({ properties }) => properties.disputed === disputed)
    .flatMap(({ geometry }) => clipped(geometry, sheet));
  return pathData(lines.map(drawn));
}

/** What the places of claims draw on a sheet, coarse ones first. What lies wholly beyond it is left out. */
export function areaShapes({ footprints, outlines }: ClaimMarks, sheet: Sheet): AreaShape[] {
  const byPlace = new Map<string, Footprint[]>();
  for (const footprint of footprints) {
    const place = placeOf(footprint.properties.id);
    byPlace.set(place, [...(byPlace.get(place) ?? []), footprint]);
  }
  return [...byPlace].flatMap(([id, pieces]) => {
    const [first] = pieces;
    if (!first) return [];
    const { claims, hue, shape } = first.properties;
    const { geometry } = first;
    const [longitude = 0, latitude = 0] = geometry.type === "Point" ? geometry.coordinates : [];
    const at = geometry.type === "Point" ? sheet.place(longitude, latitude) : null;
    const nested = fewer(pieces);
    const parts = nested
      .map((piece, step) => ({ data: dataOf(piece, sheet), alpha: 1 / (nested.length - step) }))
      .filter(({ data }) => data !== "");
    if (!at && parts.length === 0) return [];
    const lines = outlines.filter(({ properties }) => placeOf(properties.id) === id);
    const outlineIn = (disputed: boolean) => outlineOf(lines, disputed, sheet);
    const lane = lines[0]?.properties.lane ?? 0;
    const [outline, disputedOutline] = [outlineIn(false), outlineIn(true)];
    return [{ id, claims, hue, shape, parts, at, outline, disputedOutline, lane }];
  });
}
