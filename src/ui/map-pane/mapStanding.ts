import type { MapFailure } from "#map/mapView.ts";

/** Why there is no map: what the map tells, or that it could not even be started. */
export type MapProblem = MapFailure | "code-missing" | "areas-missing";

/** How the map stands. "poster": nothing of it has been asked for yet. */
export type MapStanding =
  | { readonly kind: "poster" }
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly lacks: "tiles-missing" | null }
  | { readonly kind: "unavailable"; readonly problem: MapProblem };
