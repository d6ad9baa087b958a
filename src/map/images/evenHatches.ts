import type { Map as MapLibre } from "maplibre-gl";
import { enlarged } from "#map/images/hatchImage.ts";
import { readImageName } from "#map/images/imageNames.ts";
import { signImage } from "#map/images/signImages.ts";

/** A tenth of a zoom: finer steps are not seen. */
const step = (zoom: number) => Math.round(enlarged(zoom) * 14);

type HatchedMap = Pick<MapLibre, "getZoom" | "listImages" | "updateImage">;

/**
 * Draws the hatches anew while the map zooms. MapLibre enlarges a pattern up to twice before it begins anew, and
 * asks a style's expressions for patterns only at whole zooms; lines would drift apart and grow thick.
 */
export function evenHatches(map: HatchedMap): () => void {
  let last = step(map.getZoom());
  return () => {
    const zoom = map.getZoom();
    if (step(zoom) === last) return;
    last = step(zoom);
    for (const name of map.listImages()) {
      const image = readImageName(name)?.kind === "hatch" ? signImage(name, zoom) : null;
      if (image) map.updateImage(name, image.data);
    }
  };
}
