import type { ImageSource, Map as MapLibre } from "maplibre-gl";
import { reliefAddress } from "#map/basemap/files.ts";
import { loadPicture } from "#map/loadPicture.ts";

type ReliefMap = Pick<MapLibre, "getSource" | "on" | "once">;

const sourceOf = (map: ReliefMap) => map.getSource<ImageSource>("relief");

/**
 * Gives the mountains their shadows, once all that matters more is drawn. The source and its layer are there from the
 * first, and empty: what comes later costs one frame. A style with other colours keeps its source, and a lost context
 * does not.
 */
export function lateRelief(map: ReliefMap, root: string): void {
  const given = new WeakSet<ImageSource>();
  const give = async () => {
    const source = sourceOf(map);
    if (!source || given.has(source)) return;
    given.add(source);
    try {
      const image = await loadPicture(reliefAddress(root));
      if (source === sourceOf(map)) source.updateImage({ image });
    } catch (error) {
      // The next style asks again.
      given.delete(source);
      console.error(error);
    }
  };
  map.on("style.load", () => {
    const source = sourceOf(map);
    // MapLibre as its package has it waits for a picture before it is idle.
    if (import.meta.env.DEV && source && !given.has(source))
      source.updateImage({ image: new ImageData(1, 1) });
    map.once("idle", give);
  });
}
