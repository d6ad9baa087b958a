import { AttributionControl, type Map as MapLibre, ScaleControl } from "maplibre-gl";
import type { MapWords } from "#map/mapView.ts";

const narrow = 640;

/** Keeps the controls that MapLibre draws in the reader's words: new words, new controls. */
export function controls(map: MapLibre): (words: MapWords) => void {
  let last: MapWords | null = null;
  let remove = () => {};
  return (words) => {
    if (words === last) return;
    remove();
    last = words;
    const scale = new ScaleControl({ maxWidth: 80, unit: "metric" });
    const isNarrow = map.getContainer().clientWidth <= narrow;
    const attribution = new AttributionControl({ compact: isNarrow, customAttribution: words.attribution });
    // MapLibre reads its words from the map, and offers no way to change them after it was made.
    Object.assign(map._locale, words.controls);
    map.addControl(scale, "bottom-left");
    map.addControl(attribution, "bottom-right");
    map.getCanvas().setAttribute("aria-label", map._locale["Map.Title"] ?? "");
    remove = () => {
      map.removeControl(scale);
      map.removeControl(attribution);
    };
  };
}
