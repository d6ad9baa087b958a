import { groundParts } from "#domain/static-map/ground.ts";
import type { StaticDrawing } from "#domain/static-map/staticDrawing.ts";

/** Land, waters and borders. */
export function Ground({ ground }: Pick<StaticDrawing, "ground">) {
  return groundParts
    .filter((part) => ground[part] !== "")
    .map((part) => <path key={part} data-ground={part} d={ground[part]} />);
}
