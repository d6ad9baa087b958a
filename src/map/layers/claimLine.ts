import type { ExpressionSpecification, LineLayerSpecification } from "maplibre-gl";
import { perFeature } from "#map/layers/perFeature.ts";

interface ClaimLine {
  readonly color: string | ExpressionSpecification;
  readonly width: number | ExpressionSpecification;
  readonly opacity: ExpressionSpecification;
  readonly offset?: number | ExpressionSpecification;
}

/** How a line of a claim is painted: all such lines by one GL program, or one for all that are dashed. */
export const claimLine = ({
  color,
  width,
  opacity,
  offset = 0,
}: ClaimLine): NonNullable<LineLayerSpecification["paint"]> => ({
  "line-color": perFeature(color),
  "line-width": perFeature(width),
  "line-opacity": opacity,
  "line-offset": perFeature(offset),
});
