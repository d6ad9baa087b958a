import { labelsAddress, tileAddress } from "#map/basemap/files.ts";
import type { Camera } from "#map/mapView.ts";
import { tilesSeen } from "#map/tilesSeen.ts";

/**
 * Has the browser fetch the tiles and labels of a map's first view, behind the map's own code: else the line stands
 * still until the map is made, and then the map waits for the line. What cannot be had the map says itself.
 */
export function askForGround(
  root: string,
  language: string,
  camera: Camera,
  { clientWidth, clientHeight }: Pick<HTMLElement, "clientWidth" | "clientHeight">,
): void {
  const tiles = tilesSeen(camera, clientWidth, clientHeight).map(({ z, x, y }) => tileAddress(root, z, x, y));
  for (const address of [labelsAddress(root, language), ...tiles]) {
    // Only what was read to its end is kept for the map's worker.
    fetch(address, { priority: "low" })
      .then((answer) => answer.arrayBuffer())
      .catch(() => {});
  }
}
