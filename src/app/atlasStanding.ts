import type { AtlasShown } from "#load/atlasShown.ts";
import type { LoadFailure } from "#load/loading.ts";

export type AtlasStanding =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly failure: LoadFailure; readonly isRetrying: boolean }
  | { readonly kind: "loaded"; readonly shown: AtlasShown };
