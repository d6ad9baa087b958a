import { dataAddress } from "./dataAddress.ts";
import { failed, type Loaded, loaded } from "./loading.ts";

/**
 * Fetches one file below the site's root as it is; never throws. A file that failed before is asked for again, past
 * the browser's cache.
 */
export async function fetchText(root: URL, file: string, isAgain = false): Promise<Loaded<string>> {
  try {
    const response = await fetch(dataAddress(root, file), isAgain ? { cache: "reload" } : {});
    if (!response.ok) return failed({ kind: "refused", file, status: response.status });
    return loaded(await response.text());
  } catch {
    return failed({ kind: "unreachable", file });
  }
}
