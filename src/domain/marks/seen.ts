import type { Names } from "../schema/text.ts";

/** Left, top, right, bottom, in pixels from the north-west of the Mercator square. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** What stands over a row of glyphs, or in a box in its stead. */
export interface RowWords {
  readonly claims: { readonly length: number };
  readonly names: readonly Names[];
  /** How many of the claims somebody denies. */
  readonly denied: number;
  /** A row of glyphs under its words; on a narrow map a box with words, with or without the place's name. */
  readonly form: "row" | "named-box" | "box";
}

/** What of the map is on the screen. */
export interface Seen {
  readonly box: Box;
  /** Where buttons and words of the page lie over the map. */
  readonly covered: readonly Box[];
  /** A narrow map has boxes with words instead of rows of glyphs. */
  readonly narrow: boolean;
  readonly textOf: (words: RowWords) => string;
}

export const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

export const within = (a: Box, b: Box) => a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];
