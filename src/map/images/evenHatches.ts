import type { Map as MapLibre } from "maplibre-gl";
import { hatchStep } from "#map/images/hatchImage.ts";
import { readImageName } from "#map/images/imageNames.ts";
import { signImage } from "#map/images/signImages.ts";

type HatchedMap = Pick<MapLibre, "getZoom" | "listImages" | "updateImage">;

/**
 * Draws the hatches anew while the map zooms. MapLibre enlarges a pattern up to twice before it begins anew, and
 * asks a style's expressions for patterns only at whole zooms; lines would drift apart and grow thick.
 */
export function evenHatches(map: HatchedMap): () => void {
  let last = hatchStep(map.getZoom());
  return () => {
    const zoom = map.getZoom();
    if (hatchStep(zoom) === last) return;
    last = hatchStep(zoom);
    for (const name of map.listImages()) {
      const image = readImageName(name)?.kind === "hatch" ? signImage(name, zoom) : null;
      if (image) map.updateImage(name, image.data);
    }
  };
}
