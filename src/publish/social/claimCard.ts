import type { ClaimFacts } from "#domain/claimFacts.ts";
import { levelText } from "#domain/level.ts";
import type { Messages } from "#messages/messages.ts";
import { palettes } from "#theme/palette.ts";
import { type MapMatter, mapPicture } from "#ui/map-picture/mapPicture.ts";
import { paintGlyph } from "#ui/map-picture/paintGlyph.ts";
import { paintLines, plainLine } from "#ui/map-picture/paintLines.ts";
import { paintWords } from "#ui/map-picture/paintWords.ts";
import type { PictureStyle } from "#ui/map-picture/pictureStyle.ts";
import { element } from "#ui/map-picture/svgText.ts";
import { textWidth, wrapText } from "#ui/map-picture/wrapText.ts";
import { cardFamilies } from "./cardFonts.ts";
import { cardSize } from "./cardSize.ts";

/** A claim with its map, or with none where it names no place that could be drawn. */
export interface CardMatter {
  readonly facts: ClaimFacts;
  readonly map: MapMatter | null;
  /** Version of the data. */
  readonly version: string;
}

const { width, height } = cardSize;
const edge = 48;
/** Pixels of the map beside the text. */
export const cardMap = { width: 540, height } as const;

/** Where each part stands, in pixels from the top: the sentence has what the others leave. */
const rows = { name: 70, status: 90, sentence: 184, sentenceEnd: 444, level: 526, caveat: 602 } as const;
/** Pixels of the sentence: beside a map, and with the whole width. */
const sizes = { besideMap: 40, alone: 50, least: 20 } as const;

/** Across a card written from right to left, places are counted from its other edge. */
const sideways = (style: PictureStyle) => (x: number, wide: number) =>
  style.direction === "rtl" ? wide - x : x;

/**
 * The sentence as large as it fits. It is never cut: a denial stands at its end.
 * @throws where it does not fit at the least size.
 */
function paintSentence(
  { facts, map }: CardMatter,
  messages: Messages,
  style: PictureStyle,
  column: number,
): string {
  const phrases = messages.sentence(facts.sentence, "short");
  for (let size: number = map ? sizes.besideMap : sizes.alone; size >= sizes.least; size--) {
    const leading = Math.round(size * 1.28);
    const lines = wrapText(phrases, size, column);
    if (lines.length * leading > rows.sentenceEnd - rows.sentence + 36) continue;
    const look = { family: style.serif, size, leading, fill: style.palette.ink };
    return paintLines(
      lines,
      sideways(style)(edge, column + 2 * edge),
      rows.sentence - 36 + size,
      look,
      style.direction,
    );
  }
  throw new Error(`The sentence of claim "${facts.claim.id}" is too long for its picture.`);
}

/** How things stand, as a label that nobody overlooks. */
function paintStatus(status: string, style: PictureStyle, panel: number): string {
  const { palette, sans } = style;
  const size = 21;
  const wide = textWidth(status, size, true) + 28;
  const x = style.direction === "rtl" ? panel - edge - wide : edge;
  const label = element("rect", { x, y: rows.status, width: wide, height: 38, rx: 2, fill: palette.ink });
  const look = { family: sans, size, leading: size, fill: palette.paper, weight: 600 };
  const start = style.direction === "rtl" ? panel - edge - 14 : edge + 14;
  return label + paintLines(plainLine(status), start, rows.status + 26, look, style.direction);
}

function paintLevel({ facts }: CardMatter, messages: Messages, style: PictureStyle, panel: number): string {
  const { level, tally } = facts;
  const { palette, sans, serif } = style;
  const at = sideways(style);
  const { levels } = messages;
  const pair = { family: serif, size: 56, leading: 56, fill: palette.ink, weight: 600 };
  const words = { family: sans, size: 20, leading: 27, fill: palette.ink };
  const lines = [
    plainLine(`${levels.source}: ${levels.letters[level.letter]}`),
    plainLine(`${levels.information}: ${levels.digits[level.digit]}`),
  ].flat();
  const glyph = paintGlyph(level.digit, tally.deniedBy.length > 0, 48, palette);
  return [
    element("g", { transform: `translate(${at(edge + 33, panel)} ${rows.level - 18}) scale(1.5)` }, glyph),
    paintLines(plainLine(levelText(level)), at(edge + 84, panel), rows.level + 1, pair, style.direction),
    paintLines(lines, at(edge + 168, panel), rows.level - 23, words, style.direction),
  ].join("");
}

const paintAttribution = (messages: Messages, { palette, sans, direction }: PictureStyle, x: number) =>
  paintWords([messages.map.words.attribution], x, height - 16, {
    fill: palette.ink2,
    casing: palette.casing,
    family: sans,
    size: 12.5,
    anchor: direction === "rtl" ? "start" : "end",
  });

/**
 * The social picture of a claim as SVG, 1200 × 630 pixels: how things stand, the sentence with who denies it, the
 * level in signs and words, the caveat, and the claim's map.
 */
export function claimCard(matter: CardMatter, messages: Messages): string {
  const { facts, map, version } = matter;
  const style: PictureStyle = {
    palette: palettes.light,
    direction: messages.direction,
    ...cardFamilies(messages),
  };
  const { palette, sans, serif } = style;
  const panel = map ? width - cardMap.width : width;
  const column = panel - 2 * edge;
  const at = sideways(style);
  const status = messages.shell.standing(facts.tally.deniedBy.length > 0);
  const wordmark = { family: serif, size: 30, leading: 30, fill: palette.ink, weight: 600 };
  const small = { family: sans, size: 17, leading: 22, fill: palette.ink2 };
  const caveat = `${messages.site.unverified}. ${messages.card.caveat(facts.claim.id, version)}`;
  const nowhere = { ...small, size: 20, family: serif, italic: true };
  const text = [
    paintLines(plainLine(messages.site.name), at(edge, panel), rows.name, wordmark, style.direction),
    paintStatus(status, style, panel),
    paintSentence(matter, messages, style, column),
    paintLevel(matter, messages, style, panel),
    paintLines(plainLine(caveat), at(edge, panel), rows.caveat, small, style.direction),
    map
      ? ""
      : paintLines(
          plainLine(messages.places.nowhere),
          at(panel / 2 + edge, panel),
          rows.level,
          nowhere,
          style.direction,
        ),
  ].join("");
  const isMapFirst = style.direction === "rtl";
  const frame = { x: isMapFirst ? 0 : panel, y: 0, ...cardMap };
  const content = [
    element("rect", { width, height, fill: palette.paper }),
    map ? mapPicture(map, style, frame) : "",
    map ? paintAttribution(messages, style, frame.x + (isMapFirst ? 12 : cardMap.width - 12)) : "",
    map
      ? element("rect", {
          x: isMapFirst ? cardMap.width : panel - 1,
          y: 0,
          width: 1,
          height,
          fill: palette.edge,
        })
      : "",
    element("g", { transform: isMapFirst && map ? `translate(${cardMap.width} 0)` : undefined }, text),
  ].join("");
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, content);
}
