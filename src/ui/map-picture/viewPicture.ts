import type { Hue } from "#domain/schema/atlas.ts";
import { type Digit, digits } from "#domain/schema/grade.ts";
import { type MapMatter, mapPicture } from "./mapPicture.ts";
import { paintGlyph } from "./paintGlyph.ts";
import { paintLines, plainLine } from "./paintLines.ts";
import type { PictureStyle } from "./pictureStyle.ts";
import { element } from "./svgText.ts";
import { type TextPiece, wrapText } from "./wrapText.ts";

/** What a picture says around its map, in the reader's language. */
export interface ViewWords {
  readonly title: string;
  /** The sentence of the open claim with its level, or null. */
  readonly claim: readonly TextPiece[] | null;
  readonly digits: Readonly<Record<Digit, string>>;
  readonly letters: string;
  readonly denied: string;
  readonly layers: readonly { readonly hue: Hue; readonly title: string }[];
  /** Caveat, version and day; address; where the map comes from. */
  readonly foot: readonly string[];
}

/** Pixels of the map in the picture. */
export const viewMap = { width: 1200, height: 640 } as const;
const edge = 28;

/** Paints something at each of several places in rows of `columns`, from right to left where the page runs so. */
function grid<T>(items: readonly T[], columns: number, top: number, paint: (item: T) => string): string {
  const step = (viewMap.width - 2 * edge) / columns;
  return items
    .map((item, at) => {
      const [x, y] = [edge + (at % columns) * step, top + Math.floor(at / columns) * 28];
      return element("g", { transform: `translate(${x.toFixed(0)} ${y})` }, paint(item));
    })
    .join("");
}

function paintKey(words: ViewWords, style: PictureStyle, top: number): string {
  const { palette, sans } = style;
  const look = { family: sans, size: 14.5, leading: 18, fill: palette.ink };
  const beside = (sign: string, text: string) =>
    element("g", { transform: "translate(12 0)" }, sign) + paintLines(plainLine(text), 32, 5, look, "ltr");
  const glyphs = digits.map((digit) =>
    beside(paintGlyph(digit, false, 24, palette), `${digit}: ${words.digits[digit]}`),
  );
  const swatch = (hue: Hue) =>
    element("rect", { x: -11, y: -6, width: 22, height: 12, fill: palette.fill[hue], "fill-opacity": 0.75 });
  const others = [
    beside(paintGlyph(5, true, 24, palette), words.denied),
    ...words.layers.map(({ hue, title }) => beside(swatch(hue), title)),
  ];
  return (
    grid(glyphs, 3, top, (sign) => sign) +
    paintLines(plainLine(words.letters), edge, top + 64, { ...look, fill: palette.ink2 }, "ltr") +
    grid(others, 3, top + 90, (sign) => sign)
  );
}

/**
 * A picture of the map that can stand alone: title, open claim, map, key, caveat, version, day, address and sources
 * are part of it. SVG with plain attributes, 1200 pixels wide.
 */
export function viewPicture(map: MapMatter, words: ViewWords, style: PictureStyle): string {
  const { palette, sans, serif } = style;
  const wide = viewMap.width - 2 * edge;
  const heading = { family: serif, size: 25, leading: 31, fill: palette.ink, weight: 600 };
  const titles = wrapText([{ text: words.title, strong: true }], heading.size, wide);
  const said = { family: serif, size: 19, leading: 25, fill: palette.ink };
  const sentence = words.claim ? wrapText(words.claim, said.size, wide) : [];
  const small = { family: sans, size: 14.5, leading: 20, fill: palette.ink2 };
  const sentenceTop = 46 + (titles.length - 1) * heading.leading + 32;
  const mapTop =
    sentenceTop + Math.max(0, sentence.length - 1) * said.leading + (sentence.length > 0 ? 22 : -8);
  const keyTop = mapTop + viewMap.height + 30;
  const footTop = keyTop + 90 + 28 * Math.ceil((1 + words.layers.length) / 3) + 16;
  const foot = words.foot.flatMap((text) => wrapText([{ text, strong: false }], small.size, wide));
  const height = footTop + foot.length * small.leading + 4;
  const { width } = viewMap;
  const content = [
    element("rect", { width, height, fill: palette.paper }),
    paintLines(titles, edge, 46, heading, "ltr"),
    paintLines(sentence, edge, sentenceTop, said, "ltr"),
    mapPicture(map, style, { x: 0, y: mapTop, ...viewMap }),
    paintKey(words, style, keyTop),
    paintLines(foot, edge, footTop, small, "ltr"),
  ].join("");
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, content);
}
