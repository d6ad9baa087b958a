/** The first and last code point of "U+0131", "U+0000-00FF" or "U+4??". */
function bounds(part: string): readonly [number, number] {
  const [first = "", last = first] = part.trim().replace(/^U\+/iu, "").split("-");
  return [Number.parseInt(first.replaceAll("?", "0"), 16), Number.parseInt(last.replaceAll("?", "F"), 16)];
}

/** Whether a text has a character of a `unicode-range` (CSS Fonts 4, 4.5). A face without one has all. */
export function covers(range: string, text: string): boolean {
  if (range.trim() === "") return true;
  const parts = range.split(",").map(bounds);
  return [...new Set(text)].some((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return parts.some(([first, last]) => point >= first && point <= last);
  });
}
