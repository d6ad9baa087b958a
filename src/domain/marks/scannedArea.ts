import type { Degrees } from "./mercator.ts";
import { type Area, boundsOfArea, eachEdge } from "./polygons.ts";

/** An area that is asked about many places on the same parallels: the edges on each are looked up once. */
export class ScannedArea {
  readonly #area: Area;
  readonly #bounds: readonly [number, number, number, number];
  readonly #crossings = new Map<number, readonly number[]>();

  constructor(area: Area) {
    this.#area = area;
    this.#bounds = boundsOfArea(area);
  }

  #crossingsAt(latitude: number): readonly number[] {
    const known = this.#crossings.get(latitude);
    if (known) return known;
    const found: number[] = [];
    eachEdge(this.#area, (x1, y1, x2, y2) => {
      if (y1 > latitude !== y2 > latitude) found.push(((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1);
    });
    this.#crossings.set(latitude, found);
    return found;
  }

  /** Whether a place lies in the area, by counting the edges to its east; holes count as outside. */
  isAround([x, y]: Degrees): boolean {
    const [west, south, east, north] = this.#bounds;
    if (x < west || y < south || x > east || y > north) return false;
    let isInside = false;
    for (const crossing of this.#crossingsAt(y)) if (x < crossing) isInside = !isInside;
    return isInside;
  }
}
