import type { Map as MapLibre } from "maplibre-gl";

/** A spot of the map on which one claim alone is drawn, in pixels of the window. Runs in the page. */
export function tapSpot(): { x: number; y: number } {
  const container: (HTMLElement & { claimlinesMap?: MapLibre }) | null = document.querySelector("[data-map]");
  const map = container?.claimlinesMap;
  if (!container || !map) throw new Error("There is no map to tap.");
  const { left, top, width, height } = container.getBoundingClientRect();
  for (let y = height * 0.2; y < height * 0.9; y += 9) {
    for (let x = width * 0.1; x < width * 0.9; x += 9) {
      const around = [
        [x - 14, y - 14],
        [x + 14, y + 14],
      ] satisfies [[number, number], [number, number]];
      const claimsIn = (place: Parameters<MapLibre["queryRenderedFeatures"]>[0]) =>
        map
          .queryRenderedFeatures(place)
          .filter(({ source }) => source === "places" || source.startsWith("claim-"))
          .map(({ id, properties }) => String(properties.claims ?? id));
      const near = new Set(claimsIn(around));
      const isOne = claimsIn([x, y]).length > 0 && near.size === 1 && ![...near][0]?.includes(",");
      if (isOne && document.elementFromPoint(left + x, top + y)?.tagName === "CANVAS") {
        return { x: left + x, y: top + y };
      }
    }
  }
  throw new Error("No spot of the map belongs to one claim alone.");
}
