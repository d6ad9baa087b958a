import { type GroundPart, groundParts } from "#domain/static-map/ground.ts";
import type { StaticDrawing } from "#domain/static-map/staticDrawing.ts";
import type { Palette } from "#theme/palette.ts";
import { element } from "./svgText.ts";

const styles = (palette: Palette): Record<GroundPart, Readonly<Record<string, string | number>>> => ({
  land: { fill: palette.land, stroke: palette.river, "stroke-width": 0.7 },
  focus: { fill: palette.focus },
  rivers: { stroke: palette.river, "stroke-width": 0.7, "stroke-opacity": 0.7 },
  lakes: { fill: palette.water, stroke: palette.river, "stroke-width": 0.7 },
  provinces: { stroke: palette.province, "stroke-width": 0.7, "stroke-opacity": 0.7 },
  borders: { stroke: palette.border, "stroke-width": 0.8 },
  disputed: { stroke: palette.border, "stroke-width": 0.8, "stroke-dasharray": "3 2.5" },
});

/** Land, waters and borders as SVG. */
export function paintGround({ ground }: Pick<StaticDrawing, "ground">, palette: Palette): string {
  const style = styles(palette);
  return groundParts
    .filter((part) => ground[part] !== "")
    .map((part) => element("path", { d: ground[part], ...style[part] }))
    .join("");
}
