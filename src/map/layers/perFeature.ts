import type { ExpressionSpecification } from "maplibre-gl";

/**
 * A value that is the same for all features, said as one of each. MapLibre builds a GL program for each set of
 * properties that features decide on; layers that agree in it share one, and building programs takes most of the time
 * until a first map stands.
 */
export const perFeature = (value: string | number | ExpressionSpecification): ExpressionSpecification =>
  typeof value === "object" ? value : ["case", ["has", "id"], value, value];
