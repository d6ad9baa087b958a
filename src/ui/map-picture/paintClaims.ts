import type { Digit } from "#domain/schema/vocabulary.ts";
import { paintGlyph } from "./paintGlyph.ts";
import { paintHeading } from "./paintKey.ts";
import { paintLines } from "./paintLines.ts";
import { inColumns, type PictureBlock, stacked } from "./pictureBlock.ts";
import type { PictureStyle } from "./pictureStyle.ts";
import { element } from "./svgText.ts";
import { type TextPiece, wrapText } from "./wrapText.ts";

/** A claim as a picture names it. */
export interface NamedClaim {
  readonly digit: Digit;
  readonly denied: boolean;
  /** Number, level and status, then the short sentence. */
  readonly text: readonly TextPiece[];
}

/** What is said of the claims of a picture. */
export interface ClaimsWords {
  readonly title: string;
  readonly claims: readonly NamedClaim[];
}

const look = { size: 14.5, leading: 18.5 } as const;
const indent = 32;

/** The claims of a picture, by number, level, status and sentence. */
export function paintClaims(words: ClaimsWords, width: number, style: PictureStyle): PictureBlock {
  const { palette, serif } = style;
  const columns = width >= 760 ? 2 : 1;
  const column = width / columns;
  const claims = words.claims.map(({ digit, denied, text }): PictureBlock => {
    const lines = wrapText(text, look.size, column - indent - 24);
    const sign = element("g", { transform: "translate(12 9)" }, paintGlyph(digit, denied, 24, palette));
    const svg = sign + paintLines(lines, indent, 14, { ...look, family: serif, fill: palette.ink }, "ltr");
    return { svg, height: lines.length * look.leading + 10 };
  });
  return stacked([paintHeading(words.title, null, width, style), inColumns(claims, columns, width)]);
}
