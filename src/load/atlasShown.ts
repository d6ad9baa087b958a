import type { AtlasInUse } from "./loadAtlas.ts";
import type { LoadFailure } from "./loading.ts";

/** Which version of an atlas is shown, and why. */
export type VersionStanding =
  | { readonly kind: "newest" }
  /** One that was asked for, and the newest, which may be the same. */
  | { readonly kind: "pinned"; readonly newest: AtlasInUse }
  /** The changelog knows of no such version: the newest is shown. */
  | { readonly kind: "unknown"; readonly asked: string }
  /** Its file could not be had: the newest is shown. */
  | { readonly kind: "failed"; readonly asked: string; readonly failure: LoadFailure };

export interface AtlasShown {
  readonly atlas: AtlasInUse;
  readonly version: VersionStanding;
}
