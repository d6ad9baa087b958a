import { LngLat, type MapOptions } from "maplibre-gl";
import { constrained } from "#domain/static-map/constrained.ts";
import { cameraBounds } from "#map/basemap/frame.ts";

/** The zooms between which a map can be moved. No place is known well enough to be looked at from nearer. */
export const zooms = { minZoom: 2, maxZoom: 9 } as const;

/**
 * Keeps a container's map to the basemap. MapLibre's own `maxBounds` are filled at any price: a low and wide map would
 * come nearer than what it is to show.
 */
export const constrain =
  (
    container: Pick<HTMLElement, "clientWidth" | "clientHeight">,
  ): NonNullable<MapOptions["transformConstrain"]> =>
  ({ lng: longitude, lat: latitude }, wished) => {
    const zoom = Math.min(Math.max(wished, zooms.minZoom), zooms.maxZoom);
    const size = { width: container.clientWidth, height: container.clientHeight };
    const camera = constrained({ longitude, latitude, zoom }, size, cameraBounds);
    return { center: new LngLat(camera.longitude, camera.latitude), zoom: camera.zoom };
  };
