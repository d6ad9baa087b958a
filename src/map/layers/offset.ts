import type { ExpressionSpecification } from "maplibre-gl";

/** A shift by a property. When MapLibre is asked what is drawn somewhere, lists have become text. */
export const offsetOf = (property: string): ExpressionSpecification => [
  "case",
  ["==", ["typeof", ["get", property]], "string"],
  ["literal", [0, 0]],
  ["array", "number", 2, ["get", property]],
];

/** A glyph's or a row's shift. */
export const offset = offsetOf("offset");
