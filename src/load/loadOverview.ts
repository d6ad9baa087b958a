import { groundEdition } from "#domain/groundEdition.ts";
import type { Overview } from "#domain/static-map/ground.ts";
import { fetchJson } from "./fetchJson.ts";
import { type Loaded, loaded } from "./loading.ts";

/** Loads `geo/overview.json`, the basemap in little; never throws. The file is our own, and comes with the site. */
export async function loadOverview(root: URL): Promise<Loaded<Overview>> {
  const json = await fetchJson(root, `geo/overview.json?edition=${groundEdition}`);
  return json.kind === "failed" ? json : loaded(json.value as Overview);
}
