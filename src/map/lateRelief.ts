import type { Map as MapLibre } from "maplibre-gl";
import { reliefLayers } from "#map/basemap/relief.ts";
import { reliefSource } from "#map/basemap/sources.ts";
import type { Palette } from "#theme/palette.ts";

const source = "relief";
/** The lowest layer that lies over the relief. */
const above = "rivers";

export const hasRelief = (map: MapLibre): boolean => map.getSource(source) !== undefined;

/** Gives the mountains their shadows, once all that matters more is drawn. */
export function addRelief(map: MapLibre, root: string, palette: Palette): void {
  if (hasRelief(map)) return;
  map.addSource(source, reliefSource(root));
  for (const layer of reliefLayers(palette)) map.addLayer(layer, above);
}
