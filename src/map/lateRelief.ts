import type { ImageSource, Map as MapLibre } from "maplibre-gl";
import { reliefAddress } from "#map/basemap/files.ts";
import { loadPicture } from "#map/loadPicture.ts";

type ReliefMap = Pick<MapLibre, "getSource" | "on" | "once">;

const sourceOf = (map: ReliefMap) => map.getSource<ImageSource>("relief");

async function give(map: ReliefMap, address: string): Promise<void> {
  const source = sourceOf(map);
  const image = await loadPicture(address);
  // Another style may have come meanwhile, which asks for its own.
  if (source && source === sourceOf(map)) source.updateImage({ image });
}

/**
 * Gives the mountains of each style their shadows, once all that matters more is drawn. The source and its layer are
 * there from the first, and empty: what comes later costs one frame.
 */
export function lateRelief(map: ReliefMap, root: string): void {
  map.on("style.load", () => {
    // MapLibre as its package has it waits for a picture before it is idle.
    if (import.meta.env.DEV) sourceOf(map)?.updateImage({ image: new ImageData(1, 1) });
    map.once("idle", () => give(map, reliefAddress(root)).catch((error: unknown) => console.error(error)));
  });
}
