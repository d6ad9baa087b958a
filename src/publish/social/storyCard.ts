import type { StoryHead } from "#domain/schema/story.ts";
import type { Messages } from "#messages/messages.ts";
import { palettes } from "#theme/palette.ts";
import { type MapMatter, mapPicture } from "#ui/map-picture/mapPicture.ts";
import { paintLines, plainLine } from "#ui/map-picture/paintLines.ts";
import { element } from "#ui/map-picture/svgText.ts";
import { wrapText } from "#ui/map-picture/wrapText.ts";
import { cardFamilies } from "./cardFonts.ts";
import { cardSize } from "./cardSize.ts";

const { width, height } = cardSize;
const edge = 48;

/** Pixels of the map beside the text. */
export const storyCardMap = { width: 600, height } as const;

/**
 * The social picture of a story as SVG, 1200 × 630 pixels: its title, what it is about, the caveat, and the map of its
 * first step.
 */
export function storyCard(
  { title, summary, steps, minutes }: StoryHead,
  map: MapMatter,
  messages: Messages,
): string {
  const { direction, site, story } = messages;
  const { serif, sans } = cardFamilies(messages);
  const palette = palettes.light;
  const isRtl = direction === "rtl";
  const column = width - storyCardMap.width - 2 * edge;
  const x = isRtl ? width - edge : edge;
  const look = (family: string, size: number, fill: string, weight = 400) => ({
    ...{ family, size, fill, weight },
    leading: Math.round(size * 1.28),
  });
  const wordmark = look(serif, 30, palette.ink, 600);
  const heading = look(serif, 46, palette.ink, 600);
  const said = look(serif, 25, palette.ink2);
  const small = look(sans, 19, palette.ink2);
  const titles = wrapText([{ text: title, strong: true }], heading.size, column);
  const summaries = wrapText([{ text: summary, strong: false }], said.size, column);
  const titleTop = 150;
  const summaryTop = titleTop + titles.length * heading.leading + 8;
  const frame = { x: isRtl ? 0 : width - storyCardMap.width, y: 0, ...storyCardMap };
  const content = [
    element("rect", { width, height, fill: palette.paper }),
    mapPicture(map, { palette, direction, serif, sans }, frame),
    paintLines(plainLine(site.name), x, 70, wordmark, direction),
    paintLines(titles, x, titleTop, heading, direction),
    paintLines(summaries, x, summaryTop, said, direction),
    paintLines(plainLine(story.length(steps.length, minutes)), x, height - 62, small, direction),
    paintLines(plainLine(site.unverified), x, height - 32, { ...small, weight: 600 }, direction),
  ].join("");
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, content);
}
