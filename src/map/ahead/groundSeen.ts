import { labelsAddress, tileAddress } from "#map/basemap/files.ts";
import type { Camera } from "#map/mapView.ts";
import { tilesSeen } from "./tilesSeen.ts";

/** The addresses of the tiles and labels that a map of a size shows, under a root that ends in "/". */
export function groundSeen(
  root: string,
  language: string,
  camera: Camera,
  { clientWidth, clientHeight }: Pick<HTMLElement, "clientWidth" | "clientHeight">,
): string[] {
  const tiles = tilesSeen(camera, clientWidth, clientHeight).map(({ z, x, y }) => tileAddress(root, z, x, y));
  return [labelsAddress(root, language), ...tiles];
}
