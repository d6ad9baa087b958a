import type { Sign } from "#domain/marks/signsOf.ts";
import { type Digit, digits, type Hue } from "#domain/schema/vocabulary.ts";
import { signSize } from "#ui/kit/signPaths.ts";
import { paintGlyph } from "./paintGlyph.ts";
import { paintLines } from "./paintLines.ts";
import { paintSign } from "./paintSign.ts";
import { inColumns, type PictureBlock, stacked } from "./pictureBlock.ts";
import type { PictureStyle } from "./pictureStyle.ts";
import { element } from "./svgText.ts";
import { wrapText } from "./wrapText.ts";

/** What a key says, in the reader's language. */
export interface KeyWords {
  readonly title: string;
  /** That a line is not a route; null where there is no line. */
  readonly link: string | null;
  /** Each sign that is on the map, in words. */
  readonly signs: readonly { readonly sign: Sign; readonly text: string }[];
  readonly disc: string;
  readonly levels: string;
  readonly digits: Readonly<Record<Digit, string>>;
  readonly letters: string;
  readonly layerTitle: string;
  readonly layers: readonly { readonly hue: Hue; readonly title: string }[];
}

const text = { size: 14.5, leading: 18 } as const;
/** Pixels from a sign to its words, and between two of them. */
const gap = 10;
const rowGap = 9;

/** A heading, and a remark after it. */
export function paintHeading(
  title: string,
  remark: string | null,
  width: number,
  style: PictureStyle,
): PictureBlock {
  const { palette, sans } = style;
  const pieces = [
    { text: title, strong: true },
    ...(remark === null ? [] : [{ text: `\u2002${remark}`, strong: false }]),
  ];
  const look = { family: sans, size: 15.5, leading: 20, fill: palette.ink };
  const lines = wrapText(pieces, look.size, width);
  return { svg: paintLines(lines, 0, 15, look, "ltr"), height: lines.length * look.leading + 8 };
}

/** A sign of `box` pixels with its words beside it. */
function paintEntry(
  sign: string,
  box: number,
  words: string,
  width: number,
  { palette, sans }: PictureStyle,
): PictureBlock {
  const look = { family: sans, ...text, fill: palette.ink };
  const lines = wrapText([{ text: words, strong: false }], text.size, width - box - 2 * gap);
  return {
    svg: sign + paintLines(lines, box + gap, 14, look, "ltr"),
    height: lines.length * text.leading + rowGap,
  };
}

const columnsOf = (width: number) => (width >= 900 ? 3 : width >= 560 ? 2 : 1);

/** All that is on a picture's map, in words: signs, levels and layers. */
export function paintKey(words: KeyWords, width: number, style: PictureStyle): PictureBlock {
  const { palette } = style;
  const columns = columnsOf(width);
  const entry = (sign: string, box: number, said: string) =>
    paintEntry(sign, box, said, width / columns, style);
  const glyph = (digit: Digit) =>
    element("g", { transform: "translate(12 9)" }, paintGlyph(digit, false, 24, palette));
  const swatch = (hue: Hue) =>
    element("rect", {
      ...{ x: 1, y: 3, width: 22, height: 12 },
      fill: palette.fill[hue],
      "fill-opacity": palette.ribbonOpacity[hue],
    });
  const lines = words.signs.find(({ sign }) => sign.kind === "ribbon" && sign.digit !== null)?.sign;
  const digit = lines?.kind === "ribbon" ? lines.digit : null;
  const signs = words.signs.map(({ sign, text: said }) =>
    entry(element("g", { fill: "none" }, paintSign(sign, digit, palette)), signSize.width, said),
  );
  const small = { family: style.sans, size: 14.5, leading: 19, fill: palette.ink2 };
  const letters = wrapText([{ text: words.letters, strong: false }], small.size, width);
  return stacked([
    paintHeading(words.title, words.link, width, style),
    inColumns(signs, columns, width),
    { svg: "", height: 8 },
    paintHeading(words.levels, words.disc, width, style),
    inColumns(
      digits.map((one) => entry(glyph(one), 24, `${one}: ${words.digits[one]}`)),
      columns,
      width,
    ),
    { svg: paintLines(letters, 0, 14, small, "ltr"), height: letters.length * small.leading + 14 },
    paintHeading(words.layerTitle, null, width, style),
    inColumns(
      words.layers.map(({ hue, title }) => entry(swatch(hue), 24, title)),
      columns,
      width,
    ),
  ]);
}
