import { failed, type Loaded, loaded } from "./loading.ts";

/** @param file where the text came from, to be named where it is no JSON. */
export function readJson(file: string, text: string): Loaded<unknown> {
  try {
    return loaded(JSON.parse(text));
  } catch (error) {
    return failed({ kind: "not-json", file, detail: error instanceof Error ? error.message : String(error) });
  }
}
