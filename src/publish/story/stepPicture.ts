import type { Messages } from "#messages/messages.ts";
import { type MapMatter, mapPicture } from "#ui/map-picture/mapPicture.ts";
import { paintWords } from "#ui/map-picture/paintWords.ts";
import type { PictureStyle } from "#ui/map-picture/pictureStyle.ts";
import { element } from "#ui/map-picture/svgText.ts";
import { textWidth } from "#ui/map-picture/wrapText.ts";
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

/**
 * The map of a step as SVG, in the colours of the page that it stands on. That it is reported and unverified stands
 * in it, so that it does even where somebody takes the picture alone.
 */
export function stepPicture(map: MapMatter, { width, height }: Size, messages: Messages): string {
  const { palette, css } = themedPalette;
  const style: PictureStyle = { palette, direction: messages.direction, ...families };
  const isRtl = messages.direction === "rtl";
  const label = { fill: palette.ink2, casing: palette.casing, family: families.sans, size: 12 };
  // Beside each other where both have room, else the caveat above.
  const both = textWidth(messages.site.unverified, 12) + textWidth(messages.map.words.attribution, 12);
  const isNarrow = both + 36 > width;
  const caveat = paintWords(
    [messages.site.unverified],
    isRtl ? width - 12 : 12,
    height - (isNarrow ? 32 : 12),
    {
      ...label,
      anchor: isRtl ? "end" : "start",
    },
  );
  const credit = paintWords([messages.map.words.attribution], isRtl ? 12 : width - 12, height - 12, {
    ...label,
    anchor: isRtl ? "start" : "end",
  });
  const content = [
    element("style", {}, css),
    mapPicture(map, style, { x: 0, y: 0, width, height }),
    caveat,
    credit,
  ].join("");
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, content);
}
