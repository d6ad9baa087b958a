import { fetchText } from "./fetchText.ts";
import type { Loaded } from "./loading.ts";
import { readJson } from "./readJson.ts";

/** Fetches and parses one file below the site's root, as `fetchText` does; never throws. */
export async function fetchJson(root: URL, file: string, isAgain = false): Promise<Loaded<unknown>> {
  const text = await fetchText(root, file, isAgain);
  return text.kind === "loaded" ? readJson(file, text.value) : text;
}
