import type { Feature, Point } from "geojson";
import type { SeenStroke } from "#domain/marks/seenStrokes.ts";
import { ribbon } from "#theme/signs.ts";

type SizedStroke = Feature<Point, SeenStroke["properties"] & { size: number }>;

/** Bars and chevrons in their size: those of the selected claim grow with its ribbon. */
export const strokeFeatures = (strokes: readonly SeenStroke[], selected: string | null): SizedStroke[] =>
  strokes.map((stroke) => {
    const isSelected = selected !== null && stroke.properties.claims.includes(selected);
    return { ...stroke, properties: { ...stroke.properties, size: isSelected ? ribbon.selected : 1 } };
  });
