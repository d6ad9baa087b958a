/** The rows of the strip, in pixels from its top. */
export const strip = {
  height: 112,
  events: { top: 6, height: 30 },
  /** The line on which the two rows of what was said stand: assertions above it, answers below. */
  line: 66,
  row: 26,
  words: 106,
} as const;

/** Width of a letter of the axis's words, to know which have room. */
export const letterWidth = 6.9;
