import type { Map as MapLibre } from "maplibre-gl";
import { openingCamera } from "#domain/static-map/openingCamera.ts";
import type { Camera, CameraWish } from "#map/mapView.ts";

const motionMs = 200;

/** What moves the camera; a reader who asked for less motion gets none. */
export type CameraMap = Pick<MapLibre, "easeTo" | "getCenter" | "getZoom" | "getContainer">;

const duration = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : motionMs);

/** Where a map in a container looks to meet a wish. */
export function wishedCamera({ clientWidth, clientHeight }: Element, wish: CameraWish): Camera {
  if (wish.kind === "camera") return wish.camera;
  const camera = openingCamera(wish.bounds, clientWidth, clientHeight);
  return { ...camera, zoom: Math.min(camera.zoom, wish.closest ?? camera.zoom) };
}

/** What the events of a movement carry that is a wish of ours. */
const wishMark = { isWish: true };

export function look(map: CameraMap, wish: CameraWish, at: "once" | "softly"): void {
  const motion = at === "once" ? { duration: 0 } : { duration: duration() };
  const { longitude, latitude, zoom } = wishedCamera(map.getContainer(), wish);
  map.easeTo({ ...motion, center: [longitude, latitude], zoom }, wishMark);
}

export function zoomBy(map: CameraMap, steps: 1 | -1): void {
  map.easeTo({ zoom: map.getZoom() + steps, duration: duration() });
}

/**
 * Tells of each movement at its end, and whether it was the reader's: by hand, wheel, key or button. MapLibre does not
 * say so of a wheel, so our own wishes are marked, and a map of another size looks where it did.
 */
export function watchMoves(map: Pick<MapLibre, "on">, onEnd: (isReaders: boolean) => void): void {
  let isOurs = false;
  const learn = (event: object) => {
    isOurs ||= "isWish" in event;
  };
  map.on("move", learn);
  map.on("resize", () => {
    isOurs = true;
  });
  map.on("moveend", (event) => {
    learn(event);
    onEnd(!isOurs);
    isOurs = false;
  });
}

export function cameraOf(map: CameraMap): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}
