import { type MapMatter, mapPicture } from "./mapPicture.ts";
import { type ClaimsWords, paintClaims } from "./paintClaims.ts";
import { type KeyWords, paintKey } from "./paintKey.ts";
import { paintLines } from "./paintLines.ts";
import { stacked } from "./pictureBlock.ts";
import type { PictureStyle } from "./pictureStyle.ts";
import { element } from "./svgText.ts";
import { type TextPiece, wrapText } from "./wrapText.ts";

/** What a picture says around its map, in the reader's language. */
export interface ViewWords {
  readonly title: string;
  /** The sentence of the open claim with its level, or null. */
  readonly claim: readonly TextPiece[] | null;
  readonly key: KeyWords;
  readonly claims: ClaimsWords;
  /** Caveat, version and day; address; where the map comes from. */
  readonly foot: readonly string[];
}

/** Pixels of the picture: beyond that it grows as a whole, and its words with it. */
const widest = 1200;
const edge = 28;

/** The map in a picture of a width in pixels. */
export function mapSizeIn(wanted: number) {
  const width = Math.min(wanted, widest);
  return { width, height: Math.max(360, Math.round((width * 8) / 15)) };
}

/**
 * A picture of the map that can stand alone: title, open claim, map, all signs in words, the claims, caveat, version,
 * day, address and sources are part of it. SVG with plain attributes.
 * @param mapSize as `mapSizeIn` gives it: the picture is as wide, and laid out for that.
 */
export function viewPicture(
  map: MapMatter,
  words: ViewWords,
  style: PictureStyle,
  mapSize: ReturnType<typeof mapSizeIn>,
): string {
  const { palette, sans, serif } = style;
  const { width } = mapSize;
  const inner = width - 2 * edge;
  const block = (pieces: readonly TextPiece[], look: Parameters<typeof paintLines>[3], after: number) => {
    const lines = wrapText(pieces, look.size, inner);
    return {
      svg: paintLines(lines, edge, look.size, look, "ltr"),
      height: lines.length * look.leading + after,
    };
  };
  const heading = { family: serif, size: 25, leading: 31, fill: palette.ink, weight: 600 };
  const said = { family: serif, size: 19, leading: 25, fill: palette.ink };
  const small = { family: sans, size: 14.5, leading: 20, fill: palette.ink2 };
  const space = (height: number) => ({ svg: "", height });
  const body = stacked([
    space(24),
    block([{ text: words.title, strong: true }], heading, 6),
    ...(words.claim ? [block(words.claim, said, 8)] : [space(2)]),
    { svg: mapPicture(map, style, { x: 0, y: 0, ...mapSize }), height: mapSize.height + 22 },
    ...[paintKey(words.key, inner, style), space(10), paintClaims(words.claims, inner, style)].map(
      (part) => ({
        svg: element("g", { transform: `translate(${edge} 0)` }, part.svg),
        height: part.height,
      }),
    ),
    space(12),
    ...words.foot.map((text) => block([{ text, strong: false }], small, 0)),
    space(16),
  ]);
  const height = Math.ceil(body.height);
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const paper = element("rect", { width, height, fill: palette.paper });
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, paper + body.svg);
}
