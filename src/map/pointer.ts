import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import type { MapEvents } from "#map/mapView.ts";
import { claimsAt, reach } from "#map/pick.ts";

const isCoarse = (event: MapMouseEvent) =>
  event.originalEvent instanceof PointerEvent
    ? event.originalEvent.pointerType !== "mouse"
    : matchMedia("(pointer: coarse)").matches;

/** Milliseconds for which a pointer rests before it means something on a crowded map, which takes long to draw. */
const rest = 120;

/** Tells what the reader touches and points at, as claims. */
export function watchPointer(map: MapLibre, events: MapEvents, isCrowded: () => boolean): void {
  let hovered: string | null = null;
  let asked = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const hover = (claim: string | null) => {
    map.getCanvas().style.cursor = claim === null ? "" : "pointer";
    if (claim === hovered) return;
    hovered = claim;
    events.onHover(claim);
  };
  map.on("click", (event) => {
    clearTimeout(resting);
    const radius = isCoarse(event) ? reach.coarse : reach.mouse;
    events.onTouch(claimsAt(map, event.point, radius), { x: event.point.x, y: event.point.y });
  });
  map.on("mousemove", (event) => {
    clearTimeout(resting);
    if (asked || map.isMoving()) return;
    const look = () => {
      asked = false;
      if (map.style) hover(claimsAt(map, event.point, reach.mouse)[0] ?? null);
    };
    if (isCrowded()) resting = setTimeout(look, rest);
    else {
      asked = true;
      // One look a frame: the pointer moves more often than that.
      requestAnimationFrame(look);
    }
  });
  map.on("mouseout", () => {
    clearTimeout(resting);
    hover(null);
  });
}
