import type { Group } from "./glyphGroups.ts";
import { type Plane, project, unproject } from "./mercator.ts";
import { isInside } from "./polygons.ts";
import type { Box } from "./seen.ts";

const steps = 60;
/** Pixels: shorter ones would look like a speck. */
const shortest = 11;
/** Pixels that a line reaches into the area that it leads to. */
const intoArea = 3;

/** The line from a box to the area that it stands at, in pixels; null where they are close. It never leads to a point in an area. */
export function leader(group: Group, box: Box, pixels: number): readonly [Plane, Plane] | null {
  const properties = group.seats[0]?.properties;
  if (group.seat !== "beside" || !properties?.area) return null;
  const [aimX, aimY] = project(properties.aim).map((share) => share * pixels) as [number, number];
  const from: Plane = [Math.min(box[2], Math.max(box[0], aimX)), Math.min(box[3], Math.max(box[1], aimY))];
  const [dx, dy] = [aimX - from[0], aimY - from[1]];
  const length = Math.hypot(dx, dy);
  const at = (share: number): Plane => [from[0] + dx * share, from[1] + dy * share];
  for (let step = 0; step <= steps; step++) {
    const [x, y] = at(step / steps);
    if (!isInside(properties.area, unproject([x / pixels, y / pixels]))) continue;
    const reached = (step / steps) * length;
    return reached < shortest ? null : [from, at(Math.min(1, (reached + intoArea) / length))];
  }
  return null;
}
