import type { AtlasIndex } from "../atlasIndex.ts";
import { changesOf } from "./changesOf.ts";

/** The claims that are not the same in two versions, in the newer one's order; those that went come last. */
export function changedClaims(older: AtlasIndex, newer: AtlasIndex): readonly string[] {
  const ids = new Set([...newer.claims.keys(), ...older.claims.keys()]);
  return [...ids].filter((id) => changesOf(id, older, newer).length > 0);
}
