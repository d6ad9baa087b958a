import type { ExpressionSpecification } from "maplibre-gl";

/** A glyph's or a row's shift. When MapLibre is asked what is drawn somewhere, lists have become text. */
export const offset: ExpressionSpecification = [
  "case",
  ["==", ["typeof", ["get", "offset"]], "string"],
  ["literal", [0, 0]],
  ["array", "number", 2, ["get", "offset"]],
];
