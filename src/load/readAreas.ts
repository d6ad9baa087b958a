import type { FeatureCollection } from "geojson";
import { type Areas, parseAreas } from "#domain/marks/areas.ts";
import { failed, type Loaded, loaded } from "./loading.ts";

/** @param file where it came from, to be named where it holds no outlines. */
export function readAreas(file: string, json: unknown): Loaded<Areas> {
  try {
    return loaded(parseAreas(json as Readonly<Record<string, FeatureCollection>>));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failed({ kind: "misshapen", file, where: "", detail, others: 0 });
  }
}
