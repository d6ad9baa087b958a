/** A piece of a text, strong or not, as a sentence has them. */
export interface TextPiece {
  readonly text: string;
  readonly strong: boolean;
}

/** Widths of letters in ems, on the safe side for Source Serif and Source Sans; a strong letter is a little wider. */
function widthOf(letter: string, strong: boolean): number {
  const plain = /[iljtfr.,;:'’‘“”!|()[\] ]/u.test(letter)
    ? 0.32
    : /[mwMW@—]/u.test(letter)
      ? 0.9
      : /[A-ZÀ-ÞĀĪ]/u.test(letter)
        ? 0.7
        : 0.575;
  return strong ? plain * 1.07 : plain;
}

/** The width of a text in pixels of a font size, about and at the most. */
export const textWidth = (text: string, size: number, strong = false) =>
  size * [...text].reduce((sum, letter) => sum + widthOf(letter, strong), 0);

/** Breaks a text into lines no wider than `width` pixels; a word that is wider has a line to itself. */
export function wrapText(pieces: readonly TextPiece[], size: number, width: number): TextPiece[][] {
  const lines: TextPiece[][] = [[]];
  let used = 0;
  const words = pieces.flatMap(({ text, strong }) =>
    text.split(/(?<= )/u).map((word): TextPiece => ({ text: word, strong })),
  );
  words.forEach((word, place) => {
    // What follows without a space belongs to the word: it must not begin a line.
    const glued =
      words[place + 1] && !/ $/u.test(word.text) ? (words[place + 1]?.text.split(" ")[0] ?? "") : "";
    const needed = textWidth(word.text.trimEnd() + glued, size, word.strong);
    const isInside = place > 0 && !/ $/u.test(words[place - 1]?.text ?? "");
    if (used > 0 && used + needed > width && !isInside) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += textWidth(word.text, size, word.strong);
  });
  return lines.map(joined);
}

/** Pieces of the same strength as one, without spaces at the end of the line. */
function joined(words: readonly TextPiece[]): TextPiece[] {
  const pieces: { text: string; strong: boolean }[] = [];
  for (const { text, strong } of words) {
    const last = pieces.at(-1);
    if (last?.strong === strong) last.text += text;
    else pieces.push({ text, strong });
  }
  const end = pieces.at(-1);
  if (end) end.text = end.text.trimEnd();
  return pieces;
}
