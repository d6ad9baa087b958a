import type { MapFailure } from "#map/mapView.ts";

/** Why there is no map: what the map tells, or that it could not even be started. */
export type MapProblem = MapFailure | "areas-missing";

/**
 * How the map stands. "poster": nothing of it has been asked for yet. No problem is named where its code is missing: a
 * browser never asks for code again, so the page says that a part of it is missing, and offers to load it anew.
 */
export type MapStanding =
  | { readonly kind: "poster" }
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly lacks: "tiles-missing" | null }
  | { readonly kind: "unavailable"; readonly problem: MapProblem | null };
