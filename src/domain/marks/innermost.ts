import type { Degrees } from "./mercator.ts";
import { type Area, boundsOfArea, eachEdge } from "./polygons.ts";
import { ScannedArea } from "./scannedArea.ts";

type Edge = readonly [x: number, y: number, dx: number, dy: number, squared: number];

/** How far, squared, a place is from the nearest edge; where that is no more than is known already, just no more. */
function clearance(edges: readonly Edge[], [x, y]: Degrees, known: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [x1, y1, dx, dy, squared] of edges) {
    const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (squared || 1)));
    least = Math.min(least, (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2);
    if (least <= known) return least;
  }
  return least;
}

/** A place well inside an area, from where its links are drawn: of a grid over it the one farthest from its edges. */
export function innermost(area: Area): Degrees {
  const [west, south, east, north] = boundsOfArea(area);
  const scanned = new ScannedArea(area);
  const edges: Edge[] = [];
  eachEdge(area, (x1, y1, x2, y2) => {
    const [dx, dy] = [x2 - x1, y2 - y1];
    edges.push([x1, y1, dx, dy, dx * dx + dy * dy]);
  });
  const steps = 14;
  let best: Degrees = [(west + east) / 2, (south + north) / 2];
  let most = -1;
  for (let row = 1; row < steps; row++) {
    for (let column = 1; column < steps; column++) {
      const place: Degrees = [
        west + ((east - west) * column) / steps,
        south + ((north - south) * row) / steps,
      ];
      const clear = scanned.isAround(place) ? clearance(edges, place, most) : -1;
      if (clear > most) [best, most] = [place, clear];
    }
  }
  return best;
}
