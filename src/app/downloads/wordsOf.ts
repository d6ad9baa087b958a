/** A run of text in a picture, with the face that it is set in. */
export interface PictureWords {
  readonly text: string;
  /** As written: a list of families. */
  readonly family: string;
  readonly isItalic: boolean;
  readonly isBold: boolean;
}

type Look = Omit<PictureWords, "text">;

const plainLook: Look = { family: "", isItalic: false, isBold: false };

export const isBold = (weight: string | undefined) => Number(weight ?? 400) > 500;

function lookOf(attributes: string, outer: Look): Look {
  const value = (name: string) =>
    new RegExp(`\\b${name}="(?<value>[^"]*)"`, "u").exec(attributes)?.groups?.value;
  const style = value("font-style");
  const weight = value("font-weight");
  return {
    family: value("font-family") ?? outer.family,
    isItalic: style === undefined ? outer.isItalic : style === "italic",
    isBold: weight === undefined ? outer.isBold : isBold(weight),
  };
}

/** All runs of text of an SVG that this site has written: its faces stand in attributes, and hold for what is inside. */
export function wordsOf(svg: string): PictureWords[] {
  const looks = [plainLook];
  const words: PictureWords[] = [];
  for (const { groups } of svg.matchAll(
    /<(?<end>\/?)[\w:?]+(?<attributes>[^>]*?)(?<empty>\/?)>(?<text>[^<]*)/gu,
  )) {
    const { end, attributes = "", empty, text = "" } = groups ?? {};
    if (end) looks.pop();
    else if (!empty) looks.push(lookOf(attributes, looks.at(-1) ?? plainLook));
    if (text.trim() !== "") words.push({ text, ...(looks.at(-1) ?? plainLook) });
  }
  return words;
}
