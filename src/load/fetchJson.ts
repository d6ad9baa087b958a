import { failed, type Loaded, loaded } from "./loading.ts";

/**
 * Fetches and parses one file below the site's root; never throws. A file that failed before is asked for
 * again, past the browser's cache.
 */
export async function fetchJson(root: URL, file: string, isAgain = false): Promise<Loaded<unknown>> {
  let text: string;
  try {
    const response = await fetch(new URL(file, root), isAgain ? { cache: "reload" } : {});
    if (!response.ok) return failed({ kind: "refused", file, status: response.status });
    text = await response.text();
  } catch {
    return failed({ kind: "unreachable", file });
  }
  try {
    return loaded(JSON.parse(text));
  } catch (error) {
    return failed({ kind: "not-json", file, detail: error instanceof Error ? error.message : String(error) });
  }
}
