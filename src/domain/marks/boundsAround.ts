import { extremes } from "../extremes.ts";
import type { Bounds } from "./mark.ts";

/** The smallest bounds around several, in degrees; null around none. */
export function boundsAround(all: readonly Bounds[]): Bounds | null {
  if (all.length === 0) return null;
  const edge = (side: 0 | 1 | 2 | 3) => extremes(all.map((bounds) => bounds[side]));
  return [edge(0)[0], edge(1)[0], edge(2)[1], edge(3)[1]];
}

/** Bounds with some more of the width at either side: words at the end of a line need room. */
export function widened([west, south, east, north]: Bounds, share: number): Bounds {
  const more = (east - west) * share;
  return [west - more, south, east + more, north];
}
