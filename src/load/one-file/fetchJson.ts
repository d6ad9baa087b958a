import { failed, type Loaded, loaded } from "../loading.ts";

/** In the page: the site's JSON files by their paths below its root. */
const heldId = "held-data";

let held: Readonly<Record<string, unknown>> | null = null;

/** In the one-file edition: takes a file from the page itself. Never throws. */
export async function fetchJson(_root: URL, file: string): Promise<Loaded<unknown>> {
  try {
    held ??= JSON.parse(document.getElementById(heldId)?.textContent ?? "{}") as Record<string, unknown>;
  } catch (error) {
    return failed({ kind: "not-json", file, detail: error instanceof Error ? error.message : String(error) });
  }
  return file in held ? loaded(held[file]) : failed({ kind: "unreachable", file });
}
