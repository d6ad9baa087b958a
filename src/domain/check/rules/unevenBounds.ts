import type { Rule } from "../draft.ts";
import type { Fault } from "../fault.ts";
import { storyFile } from "../fileKinds.ts";

type Bounds = readonly [number, number, number, number];

function whyUneven([west, south, east, north]: Bounds): string | null {
  if (Math.min(west, east) < -180 || Math.max(west, east) > 180) return "longitudes run from -180 to 180";
  if (Math.min(south, north) < -90 || Math.max(south, north) > 90) return "latitudes run from -90 to 90";
  if (west >= east) return "its west is not west of its east";
  return south >= north ? "its south is not south of its north" : null;
}

function faults(file: string, id: string | null, field: string, bounds: Bounds): Fault[] {
  const why = whyUneven(bounds);
  const order = "The order is west, south, east, north, in degrees.";
  return why === null ? [] : [{ file, id, field, message: `This is no view of the map: ${why}. ${order}` }];
}

export const unevenBounds: Rule = {
  needs: [],
  find: ({ about, stories }) => [
    ...(about ? faults("atlas.json", null, "view", about.view) : []),
    ...stories.flatMap(({ id, steps }) =>
      steps.flatMap(({ shows }, i) =>
        shows.view ? faults(storyFile(id), id, `steps[${i}].shows.view`, shows.view) : [],
      ),
    ),
  ],
};
