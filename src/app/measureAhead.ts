/** The fonts of a card that nothing beside it is set in, by their variables in the theme. */
const fonts = ["--font-sentence", "--font-grade", "--font-close", "--font-heading"] as const;

/** The letters and signs of sentences, levels and headings. */
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ,.:;()-–’“”·";

/**
 * Measures letters in the fonts of a card, one in a step: a browser gets to know a font when words are first laid out in
 * it, and would do so between the first touch of a claim and its card. Nothing is laid out or drawn.
 */
export function measureAhead(): readonly (() => void)[] {
  const canvas = document.createElement("canvas").getContext("2d");
  const theme = getComputedStyle(document.documentElement);
  const inPixels = (rem: string) => `${Number.parseFloat(rem) * Number.parseFloat(theme.fontSize)}px`;
  return fonts.map((name) => () => {
    if (!canvas) return;
    canvas.font = theme.getPropertyValue(name).replace(/[\d.]+rem/gu, inPixels);
    canvas.measureText(letters);
  });
}
