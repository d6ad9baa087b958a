import type { FeatureCollection } from "geojson";
import { type Areas, parseAreas } from "#domain/marks/areas.ts";
import { fetchJson } from "./fetchJson.ts";
import { failed, type Loaded, loaded } from "./loading.ts";

/** Loads `data/<name>/areas.json`, the outlines of what the atlas names; never throws. */
export async function loadAreas(root: URL, name: string, isAgain = false): Promise<Loaded<Areas>> {
  const file = `data/${name}/areas.json`;
  const json = await fetchJson(root, file, isAgain);
  if (json.kind === "failed") return json;
  try {
    return loaded(parseAreas(json.value as Readonly<Record<string, FeatureCollection>>));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failed({ kind: "misshapen", file, where: "", detail, others: 0 });
  }
}
