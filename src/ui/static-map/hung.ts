import type { Spot } from "#domain/static-map/pathData.ts";

/** Hangs signs at a place that moves with the map. */
export const hungAt = ([x, y]: Spot, isEverywhere = true) => ({
  transform: `translate(${x} ${y})`,
  "data-at": isEverywhere ? undefined : "full",
});

/** For what hangs there: it has one size on maps of all sizes. */
export const fixed = { "data-fixed": "" } as const;

/** For what hangs there some pixels off, as many on maps of all sizes. */
export const fixedAt = ([x, y]: Spot) => ({ ...fixed, transform: `translate(${x} ${y})` });
