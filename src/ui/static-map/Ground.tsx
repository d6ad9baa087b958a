import { groundParts } from "#domain/staticMap/ground.ts";
import type { StaticDrawing } from "#domain/staticMap/staticDrawing.ts";

/** Land, waters and borders. */
export function Ground({ ground }: Pick<StaticDrawing, "ground">) {
  return groundParts
    .filter((part) => ground[part] !== "")
    .map((part) => <path key={part} data-ground={part} d={ground[part]} />);
}
