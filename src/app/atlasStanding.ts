import type { AtlasInUse } from "#load/loadAtlas.ts";
import type { LoadFailure } from "#load/loading.ts";

export type AtlasStanding =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly failure: LoadFailure; readonly isRetrying: boolean }
  | { readonly kind: "loaded"; readonly atlas: AtlasInUse };
