import type { Map as MapLibre, Point } from "maplibre-gl";
import { claimsOfFeature } from "#map/claimsOfFeature.ts";

export type PickMap = Pick<MapLibre, "queryRenderedFeatures" | "getLayer">;

/** Layers that can be touched, the most pointed first: what lies in front hides what lies behind. */
const ranks: readonly (readonly string[])[] = [
  ["glyph-touched", "glyph"],
  ["row-label", "row-box"],
  ["stroke", "point", "ribbon-casing", "ribbon"],
  ["area-hatch", "circle-line", "area-tint"],
  ["country-line", "country-line-disputed", "country-wash"],
];

/** Pixels around a touch within which a sign is meant (WCAG 2.5.8 asks for 24 across, 44 for comfort). */
export const reach = { mouse: 6, coarse: 22 } as const;

/** The claims at a place on the screen, each once, of the foremost kind of sign that is there. */
export function claimsAt(map: PickMap, { x, y }: Pick<Point, "x" | "y">, radius: number): string[] {
  for (const around of radius > 1 ? [1, radius] : [radius]) {
    for (const layers of ranks) {
      const present = layers.filter((id) => map.getLayer(id));
      const found = map.queryRenderedFeatures(
        [
          [x - around, y - around],
          [x + around, y + around],
        ],
        { layers: present },
      );
      const claims = [...new Set(found.flatMap(claimsOfFeature))];
      if (claims.length > 0) return claims;
    }
  }
  return [];
}
