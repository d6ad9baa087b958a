import type { Bounds } from "../marks/mark.ts";

/** The bounds that hold all of several, or null where there is none. [west, south, east, north] in degrees. */
export function unionOf(all: readonly Bounds[]): Bounds | null {
  const [first] = all;
  if (!first) return null;
  const [west, south, east, north] = [0, 1, 2, 3].map((side) =>
    (side < 2 ? Math.min : Math.max)(...all.map((bounds) => bounds[side] ?? 0)),
  ) as [number, number, number, number];
  return [west, south, east, north];
}
