/** How high a drawing of the two clocks is, and where its rows are: pixels from its top. */
export interface Rows {
  readonly height: number;
  readonly events: { readonly top: number; readonly height: number };
  /** Where the clock of what was said begins. */
  readonly said: number;
  /** The line on which the two rows of what was said stand: assertions above it, answers below. */
  readonly line: number;
  readonly row: number;
  /** The foot of the words of the axis. */
  readonly words: number;
}

export const stripRows: Rows = {
  height: 112,
  events: { top: 5, height: 31 },
  said: 37,
  line: 66,
  row: 28,
  words: 106,
};

export const cardRows: Rows = {
  height: 100,
  events: { top: 2, height: 24 },
  said: 28,
  line: 56,
  row: 27,
  words: 96,
};

/** Width of a letter of the axis's words, to know which have room. */
export const letterWidth = 6.9;
