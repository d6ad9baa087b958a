import type { Messages } from "#messages/messages.ts";
import { type MapMatter, mapPicture } from "#ui/map-picture/mapPicture.ts";
import { lineHeight, paintWords } from "#ui/map-picture/paintWords.ts";
import type { PictureStyle } from "#ui/map-picture/pictureStyle.ts";
import { element } from "#ui/map-picture/svgText.ts";
import { textWidth, wrapText } from "#ui/map-picture/wrapText.ts";
import { caveatBeside } from "#ui/story/stepPictureFile.ts";
import { themedPalette } from "./themedPalette.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture leaves the page without its fonts: what a computer has stands in for them. */
const families = {
  serif: "'Source Serif 4', Charter, Georgia, 'Times New Roman', serif",
  sans: "'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
} as const;

/** Pixels between words and the edges of a picture. */
const margin = 12;

/**
 * The map of a step as SVG, in the colours of the page that it stands on. That it is reported and unverified stands
 * in it, so that it does even where somebody takes the picture alone; it is left out where it stands beside.
 */
export function stepPicture(map: MapMatter, { width, height }: Size, messages: Messages): string {
  const { palette, css } = themedPalette;
  const style: PictureStyle = { palette, direction: messages.direction, ...families };
  const isRtl = messages.direction === "rtl";
  const label = { fill: palette.ink2, casing: palette.casing, family: families.sans, size: 12 };
  const words = messages.map.words.attribution;
  // Beside the caveat: that also keeps it clear of the button which stands there on a phone.
  const room = width - 3 * margin - textWidth(messages.site.unverified, label.size);
  const lines = wrapText([{ text: words, strong: false }], label.size, room).map((line) =>
    line.map(({ text }) => text).join(""),
  );
  const [start, end] = isRtl ? [width - margin, margin] : [margin, width - margin];
  const caveat = paintWords([messages.site.unverified], start, height - margin, {
    ...label,
    anchor: isRtl ? "end" : "start",
  });
  const middle = height - margin - ((lines.length - 1) * lineHeight) / 2;
  const credit = paintWords(lines, end, middle, { ...label, anchor: isRtl ? "start" : "end" });
  const content = [
    element("style", {}, `${css}#${caveatBeside}:target{display:none}`),
    mapPicture(map, style, { x: 0, y: 0, width, height }),
    element("g", { id: caveatBeside }, caveat),
    credit,
  ].join("");
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, content);
}
