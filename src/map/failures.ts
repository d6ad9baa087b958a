import type { Map as MapLibre } from "maplibre-gl";
import { watchWorker } from "#map/ahead/earlyWorker.ts";
import type { MapFailure } from "#map/mapView.ts";

/** Tells each kind of failure once. */
export function watchFailures(map: MapLibre, tell: (failure: MapFailure) => void): () => void {
  const told = new Set<MapFailure>();
  let loaded = false;
  const once = (failure: MapFailure) => {
    if (told.has(failure)) return;
    told.add(failure);
    tell(failure);
  };
  // A worker that a content security policy stops gives no reason: the policy's own report does.
  const onViolation = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (!loaded && effectiveDirective.startsWith("worker-src")) once("worker-blocked");
  };
  document.addEventListener("securitypolicyviolation", onViolation);
  const unwatch = watchWorker(() => {
    if (!loaded) once("worker-blocked");
  });
  map.once("load", () => {
    loaded = true;
  });
  map.on("error", (event) => {
    if (!loaded && event.error.message.startsWith("Worker failed to load")) once("worker-blocked");
    else if ("sourceId" in event && event.sourceId === "basemap") once("tiles-missing");
    else console.error(event.error);
  });
  map.on("webglcontextlost", () => once("context-lost"));
  map.on("webglcontextrestored", () => told.delete("context-lost"));
  return () => {
    unwatch();
    document.removeEventListener("securitypolicyviolation", onViolation);
  };
}
