import { project } from "./mercator.ts";
import { type Area, boundsOfArea } from "./polygons.ts";
import type { Box } from "./seen.ts";

/** All that an area could cover, where the Mercator square is so many pixels wide. */
export function areaBox(area: Area, pixels: number): Box {
  const [west, south, east, north] = boundsOfArea(area);
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  return [left * pixels, top * pixels, right * pixels, bottom * pixels];
}
