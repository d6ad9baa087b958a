import type { Hue } from "#domain/schema/vocabulary.ts";

/** The hatch is part of the drawing, which grows with the map: so that it looks the same, it shrinks with it. */
export const hatchSizes = { small: 2.4, usual: 1, wide: 0.6 } as const;
export type HatchSize = keyof typeof hatchSizes;

export const hatchId = (hue: Hue, size: HatchSize) => `hatch-${hue}-${size}`;
