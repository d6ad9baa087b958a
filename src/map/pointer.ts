import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import type { MapEvents } from "#map/mapView.ts";
import { claimsAt, reach } from "#map/pick.ts";

const isCoarse = (event: MapMouseEvent) =>
  event.originalEvent instanceof PointerEvent
    ? event.originalEvent.pointerType !== "mouse"
    : matchMedia("(pointer: coarse)").matches;

/** Tells what the reader touches and points at, as claims. */
export function watchPointer(map: MapLibre, events: MapEvents): void {
  let hovered: string | null = null;
  let asked = false;
  const hover = (claim: string | null) => {
    map.getCanvas().style.cursor = claim === null ? "" : "pointer";
    if (claim === hovered) return;
    hovered = claim;
    events.onHover(claim);
  };
  map.on("click", (event) => {
    const radius = isCoarse(event) ? reach.coarse : reach.mouse;
    events.onTouch(claimsAt(map, event.point, radius), { x: event.point.x, y: event.point.y });
  });
  map.on("mousemove", (event) => {
    if (asked || map.isMoving()) return;
    asked = true;
    // One look a frame: the pointer moves more often than that.
    requestAnimationFrame(() => {
      asked = false;
      if (map.style) hover(claimsAt(map, event.point, reach.mouse)[0] ?? null);
    });
  });
  map.on("mouseout", () => hover(null));
}
