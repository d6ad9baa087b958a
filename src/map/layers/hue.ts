import type { ExpressionSpecification } from "maplibre-gl";
import { type Hue, hues } from "#domain/schema/vocabulary.ts";

/** A value for each hue of a layer. */
export const byHue = <T extends string | number>(values: Record<Hue, T>): ExpressionSpecification =>
  [
    "match",
    ["get", "hue"],
    ...hues.flatMap((hue) => [hue, values[hue]]),
    values[0],
  ] as unknown as ExpressionSpecification;
