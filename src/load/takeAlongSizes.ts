import { fetchJson } from "./fetchJson.ts";

/** What it takes to have the site without a network. */
export interface TakeAlongSizes {
  /** Files and bytes that saving puts on a device. */
  readonly files: number;
  readonly bytes: number;
  /** Bytes of the one-file edition; null where it was not built. */
  readonly oneFile: number | null;
}

/** The file below the site's root that says so, written by the build. */
export const takeAlongFile = "take-along.json";

/** Loads the sizes; null where they cannot be had. The file is our own, and comes with the site. */
export async function loadTakeAlongSizes(root: URL): Promise<TakeAlongSizes | null> {
  const json = await fetchJson(root, takeAlongFile);
  return json.kind === "loaded" ? (json.value as TakeAlongSizes) : null;
}
