import type { Map as MapLibre } from "maplibre-gl";
import type { Camera, CameraWish } from "#map/mapView.ts";

const motionMs = 200;
const padding = 48;
const closest = 7;

/** What moves the camera; a reader who asked for less motion gets none. */
export type CameraMap = Pick<MapLibre, "fitBounds" | "easeTo" | "getCenter" | "getZoom" | "getContainer">;

const duration = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : motionMs);

/** Half the usual room on a map too small for it. */
function paddingOf(map: CameraMap): number {
  const { clientWidth, clientHeight } = map.getContainer();
  return Math.min(padding, clientWidth / 8, clientHeight / 8);
}

export function look(map: CameraMap, wish: CameraWish, at: "once" | "softly"): void {
  const motion = at === "once" ? { duration: 0 } : { duration: duration() };
  if (wish.kind === "bounds") {
    const [west, south, east, north] = wish.bounds;
    map.fitBounds([west, south, east, north], { ...motion, padding: paddingOf(map), maxZoom: closest });
    return;
  }
  const { longitude, latitude, zoom } = wish.camera;
  map.easeTo({ ...motion, center: [longitude, latitude], zoom });
}

export function zoomBy(map: CameraMap, steps: 1 | -1): void {
  map.easeTo({ zoom: map.getZoom() + steps, duration: duration() });
}

export function cameraOf(map: CameraMap): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}
