import type { MultiLineString, Position } from "geojson";
import type { MapArea } from "./areas.ts";
import { ringsOf } from "./polygons.ts";

export interface Outline {
  readonly lines: MultiLineString;
  readonly disputed: boolean;
}

type Edge = "outline" | "disputed" | "none";

function keyOf(a: Position, b: Position): string {
  const [one, other] = [`${a[0]},${a[1]}`, `${b[0]},${b[1]}`];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function edgesOf({ coordinates }: MultiLineString): string[] {
  return coordinates.flatMap((line) => line.slice(1).map((end, index) => keyOf(line[index] ?? end, end)));
}

/** What each edge is: lines between two of the areas are none, as is where the map is cut off. */
function kinds(areas: readonly MapArea[]): (key: string) => Edge {
  const disputed = new Set(areas.flatMap(({ disputedOutline }) => edgesOf(disputedOutline)));
  const times = new Map<string, number>();
  for (const area of areas) {
    for (const key of [...edgesOf(area.outline), ...edgesOf(area.disputedOutline)]) {
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  }
  return (key) => {
    if (times.get(key) !== 1) return "none";
    return disputed.has(key) ? "disputed" : "outline";
  };
}

/** A ring, with what each of its edges is. */
interface Kinds {
  readonly ring: readonly Position[];
  readonly kinds: readonly Edge[];
}

/** The longest runs of edges of one kind along a ring, which lies on the left of its ways (RFC 7946). */
function runs({ ring, kinds: kindsOfRing }: Kinds, wanted: Edge): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  ring.slice(1).forEach((end, index) => {
    const start = ring[index] ?? end;
    if (kindsOfRing[index] !== wanted) {
      if (line.length > 0) lines.push(line);
      line = [];
    } else if (line.length > 0) line.push(end);
    else line = [start, end];
  });
  if (line.length > 0) lines.push(line);
  const [first, last] = [lines[0], lines.at(-1)];
  // A run may go on over the place where the ring begins.
  if (!first || !last || first === last || first[0]?.join() !== last.at(-1)?.join()) return lines;
  return [[...last, ...first.slice(1)], ...lines.slice(1, -1)];
}

/** The outline of areas as one, with the areas on the right of its ways, so that its sign can be drawn inside. */
export function outlinesOf(areas: readonly MapArea[]): Outline[] {
  const kindOf = kinds(areas);
  const rings = areas
    .flatMap(({ area }) => ringsOf(area))
    .map((ring): Kinds => {
      const kinds = ring.slice(1).map((end, index) => kindOf(keyOf(ring[index] ?? end, end)));
      return { ring, kinds };
    });
  return ([false, true] as const).flatMap((disputed) => {
    const coordinates = rings
      .flatMap((ring) => runs(ring, disputed ? "disputed" : "outline"))
      .map((line) => line.toReversed());
    if (coordinates.length === 0) return [];
    return [{ lines: { type: "MultiLineString" as const, coordinates }, disputed }];
  });
}
