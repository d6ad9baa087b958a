/** Pixels between the middles of glyphs in a row, and between rows. */
export const pitch = 21;
export const perLine = 8;
/** More glyphs than these are not drawn: the words over the row give the number. */
export const mostInRow = 3 * perLine;

export const lineCount = (count: number) => Math.ceil(Math.min(count, mostInRow) / perLine);
