import type { BareGeometry } from "../schema/place.ts";
import type { Precision } from "../schema/vocabulary.ts";
import type { Areas } from "./areas.ts";
import type { Degrees } from "./mercator.ts";
import { isInside } from "./polygons.ts";

/** What may be drawn of a place, as exactly as a claim's wording and no finer. */
export type Drawing =
  | { readonly shape: "point"; readonly at: Degrees }
  | { readonly shape: "circle" | "district"; readonly around: Degrees; readonly radiusKm: number }
  | { readonly shape: "province" | "country"; readonly iso: readonly string[] }
  | { readonly shape: "zone"; readonly iso: readonly string[] }
  | {
      readonly shape: "zone";
      readonly along: readonly Degrees[];
      readonly halfWidthKm: number;
      readonly radiusKm: number | null;
    };

/** UCDP GED codebook, `where_prec` 2: within about 25 km around a known point. */
const aroundKm = 25;

const isProvince = (iso: string) => iso.includes("-");

function around(areas: Areas, wanted: (iso: string) => boolean, at: Degrees): string[] {
  const found = [...areas].find(([iso, { area }]) => wanted(iso) && isInside(area, at));
  return found ? [found[0]] : [];
}

function ofPoint(at: Degrees, precision: Precision, areas: Areas): Drawing | null {
  if (precision === 1) return { shape: "point", at };
  if (precision === 2) return { shape: "circle", around: at, radiusKm: aroundKm };
  if (precision === 4) return known(areas, { shape: "province", iso: around(areas, isProvince, at) });
  if (precision === 6)
    return known(areas, { shape: "country", iso: around(areas, (iso) => !isProvince(iso), at) });
  return null;
}

function ofCircle(at: Degrees, radiusKm: number, precision: Precision, areas: Areas): Drawing | null {
  if (precision <= 2) return { shape: "circle", around: at, radiusKm };
  if (precision === 3) return { shape: "district", around: at, radiusKm };
  if (precision === 4 || precision === 6) return ofPoint(at, precision, areas);
  return { shape: "zone", along: [at], halfWidthKm: radiusKm, radiusKm };
}

function known(areas: Areas, drawing: Drawing & { readonly iso: readonly string[] }): Drawing | null {
  return drawing.iso.length > 0 && drawing.iso.every((iso) => areas.has(iso)) ? drawing : null;
}

function ofProvinces(iso: readonly string[], precision: Precision, areas: Areas): Drawing | null {
  if (precision <= 4) return known(areas, { shape: "province", iso });
  if (precision !== 6) return known(areas, { shape: "zone", iso });
  const countries = [...new Set(iso.map((code) => code.slice(0, 2)))];
  return known(areas, { shape: "country", iso: countries });
}

/**
 * What may be drawn of a place that a claim names with a UCDP precision code. Where its geometry is finer than
 * the code, something coarser takes its place; where there is nothing coarser, nothing is drawn.
 */
export function drawingOf(geometry: BareGeometry, precision: Precision, areas: Areas): Drawing | null {
  switch (geometry.kind) {
    case "point":
      return ofPoint(geometry.at, precision, areas);
    case "circle":
      return ofCircle(geometry.around, geometry.radiusKm, precision, areas);
    case "provinces":
      return ofProvinces(geometry.iso, precision, areas);
    case "countries":
      return known(areas, { shape: "country", iso: geometry.iso });
    case "band": {
      const { along, halfWidthKm } = geometry;
      return precision === 6 ? null : { shape: "zone", along, halfWidthKm, radiusKm: null };
    }
  }
}
