import type { Map as MapLibre } from "maplibre-gl";
import { openingCamera } from "#domain/static-map/openingCamera.ts";
import type { Camera, CameraWish } from "#map/mapView.ts";

const motionMs = 200;

/** What moves the camera; a reader who asked for less motion gets none. */
export type CameraMap = Pick<MapLibre, "easeTo" | "getCenter" | "getZoom" | "getContainer">;

const duration = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : motionMs);

function wished(map: CameraMap, wish: CameraWish): Camera {
  if (wish.kind === "camera") return wish.camera;
  const { clientWidth, clientHeight } = map.getContainer();
  const camera = openingCamera(wish.bounds, clientWidth, clientHeight);
  return { ...camera, zoom: Math.min(camera.zoom, wish.closest ?? camera.zoom) };
}

export function look(map: CameraMap, wish: CameraWish, at: "once" | "softly"): void {
  const motion = at === "once" ? { duration: 0 } : { duration: duration() };
  const { longitude, latitude, zoom } = wished(map, wish);
  map.easeTo({ ...motion, center: [longitude, latitude], zoom });
}

export function zoomBy(map: CameraMap, steps: 1 | -1): void {
  map.easeTo({ zoom: map.getZoom() + steps, duration: duration() });
}

export function cameraOf(map: CameraMap): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}
