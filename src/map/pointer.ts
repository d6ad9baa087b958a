import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import type { MapEvents } from "#map/mapView.ts";
import { claimsAt, reach } from "#map/pick.ts";
import { putOffFrame } from "#map/putOffFrame.ts";

const isCoarse = (event: MapMouseEvent) =>
  event.originalEvent instanceof PointerEvent
    ? event.originalEvent.pointerType !== "mouse"
    : matchMedia("(pointer: coarse)").matches;

/** Milliseconds for which a pointer rests before it means something on a crowded map, which takes long to draw. */
const rest = 120;

/** Tells what the reader touches and points at, as claims. */
export function watchPointer(map: MapLibre, events: MapEvents, isCrowded: () => boolean): void {
  let hovered: string | null = null;
  let looking = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const hover = (claim: string | null) => {
    map.getCanvas().style.cursor = claim === null ? "" : "pointer";
    if (claim === hovered) return;
    hovered = claim;
    events.onHover(claim);
  };
  const stopLooking = () => {
    clearTimeout(resting);
    cancelAnimationFrame(looking);
    looking = 0;
  };
  map.on("click", (event) => {
    // What is touched goes first: a finger that touches points at it in the same moment.
    stopLooking();
    const radius = isCoarse(event) ? reach.coarse : reach.mouse;
    const claims = claimsAt(map, event.point, radius);
    if (claims.length > 0) putOffFrame(map);
    events.onTouch(claims, { x: event.point.x, y: event.point.y });
  });
  map.on("mousemove", (event) => {
    clearTimeout(resting);
    if (looking !== 0 || map.isMoving()) return;
    const look = () => {
      looking = 0;
      if (map.style) hover(claimsAt(map, event.point, reach.mouse)[0] ?? null);
    };
    if (isCrowded()) resting = setTimeout(look, rest);
    // One look a frame: the pointer moves more often than that.
    else looking = requestAnimationFrame(look);
  });
  map.on("mouseout", () => {
    stopLooking();
    hover(null);
  });
}
