import type { Areas } from "#domain/marks/areas.ts";
import { areasFile } from "./areasFile.ts";
import { fetchJson } from "./fetchJson.ts";
import type { Loaded } from "./loading.ts";
import { readAreas } from "./readAreas.ts";

/** Loads the outlines of what the atlas names; never throws. */
export async function loadAreas(root: URL, name: string): Promise<Loaded<Areas>> {
  const file = areasFile(name);
  const json = await fetchJson(root, file);
  return json.kind === "loaded" ? readAreas(file, json.value) : json;
}
