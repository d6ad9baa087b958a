import { type Areas, parseAreas } from "#domain/marks/areas.ts";
import { type FoldedAreas, unfoldAreas } from "#domain/marks/foldedAreas.ts";
import { failed, type Loaded, loaded } from "./loading.ts";

/** @param file where it came from, to be named where it holds no outlines. */
export function readAreas(file: string, json: unknown): Loaded<Areas> {
  try {
    return loaded(parseAreas(unfoldAreas(json as FoldedAreas)));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failed({ kind: "misshapen", file, where: "", detail, others: 0 });
  }
}
