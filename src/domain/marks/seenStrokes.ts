import type { Feature, Point } from "geojson";
import type { ClaimMarks, StrokeProperties } from "./mark.ts";
import { squarePixels } from "./mercator.ts";

/** Pixels that a ribbon has to be long before bars fit on both sides of its glyph, which has a bar of its own. */
const roomForBars = 84;

const fromZoom = ({ stroke, length }: StrokeProperties) =>
  stroke === "bar" ? Math.log2(roomForBars / (length * squarePixels(0))) : 0;

/** A stroke from the zoom at which it has room. */
export type SeenStroke = Feature<
  Point,
  Pick<StrokeProperties, "id" | "stroke" | "bearing"> & { claims: string[]; fromZoom: number }
>;

/** Bars and chevrons across the ribbons of shown claims. */
export function seenStrokes({ strokes }: ClaimMarks, shown: ReadonlySet<string>): SeenStroke[] {
  return strokes
    .filter(({ properties }) => shown.has(properties.claim))
    .map((feature) => {
      const { id, claim, stroke, bearing } = feature.properties;
      const properties = { id, claims: [claim], stroke, bearing, fromZoom: fromZoom(feature.properties) };
      return { ...feature, properties };
    });
}
