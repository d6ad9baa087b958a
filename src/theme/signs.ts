import type { Digit } from "#domain/schema/vocabulary.ts";

/** One size of the level glyph, in pixels. */
export interface GlyphSize {
  box: number;
  radius: number;
  stroke: number;
  bar: number;
  halo: number;
  overshoot: number;
}

/** Drawn by hand for each size: a glyph of 48 px shrunk to 16 would crumble. */
export const glyphSizes = {
  16: { box: 16, radius: 5.75, stroke: 1.5, bar: 1.75, halo: 1.1, overshoot: 2.4 },
  24: { box: 24, radius: 9, stroke: 1.75, bar: 2.25, halo: 1.5, overshoot: 3 },
  48: { box: 48, radius: 18.5, stroke: 2.5, bar: 3.5, halo: 2.4, overshoot: 4.75 },
} as const satisfies Record<number, GlyphSize>;
export type GlyphBox = keyof typeof glyphSizes;

/** How much of the disc is filled, clockwise from twelve; null is the dashed ring of "cannot be judged". */
export const discFill: Record<Digit, number | null> = { 1: 1, 2: 0.75, 3: 0.5, 4: 0.25, 5: 0, 6: null };

/** The thread in the middle of a ribbon repeats the digit. Dashes in pixels; null is a solid line. */
export const thread: Record<Digit, { dash: [number, number] | null; width: number; round: boolean }> = {
  1: { dash: null, width: 1.6, round: false },
  2: { dash: null, width: 1.6, round: false },
  3: { dash: [13, 5], width: 1.6, round: false },
  4: { dash: [6, 4.5], width: 1.6, round: false },
  5: { dash: [0.01, 5.5], width: 2.6, round: true },
  6: { dash: [5, 12], width: 1.6, round: false },
};

export const ribbon = { width: 7, casing: 9.5, casingOpacity: 0.75, dimmed: 0.34, selected: 1.15 } as const;

/** Direction of the hatch in degrees (anticlockwise from east) and its spacing in pixels, by hue. */
export const hatch = {
  0: { angle: 90, every: 7 },
  1: { angle: 45, every: 6 },
  2: { angle: 135, every: 6 },
  3: { angle: 0, every: 5 },
} as const;
