import type { Precision } from "#domain/schema/vocabulary.ts";
import type { FootprintShape } from "./FootprintSign.tsx";

/** What is drawn for each code of UCDP GED `where_prec`. */
export const footprintShapes: Record<Precision, FootprintShape> = {
  1: "point",
  2: "circle",
  3: "district",
  4: "province",
  5: "zone",
  6: "country",
  7: "zone",
};
