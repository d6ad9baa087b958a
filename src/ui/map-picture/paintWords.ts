import type { GroundLabel } from "#domain/static-map/labels.ts";
import type { NoteSpot } from "#domain/static-map/noteSpots.ts";
import type { PictureStyle } from "./pictureStyle.ts";
import { element, svgText } from "./svgText.ts";
import { textWidth } from "./wrapText.ts";

/** Pixels from line to line. */
export const lineHeight = 15;

interface WordLook {
  readonly fill: string;
  readonly casing: string;
  readonly family: string;
  readonly size: number;
  readonly weight?: number;
  readonly italic?: boolean;
  readonly spacing?: number;
  readonly anchor?: "start" | "middle" | "end";
}

/** Words with a casing around them, their middle at the height of their place. */
export function paintWords(lines: readonly string[], x: number, y: number, look: WordLook): string {
  const top = y + 4 - ((lines.length - 1) * lineHeight) / 2;
  const attributes = {
    "font-family": look.family,
    "font-size": look.size,
    "font-weight": look.weight,
    "font-style": look.italic ? "italic" : undefined,
    "letter-spacing": look.spacing,
    "text-anchor": look.anchor ?? "start",
    fill: look.fill,
    stroke: look.casing,
    "stroke-width": 3,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  return lines
    .map((line, index) => element("text", { x, y: top + index * lineHeight, ...attributes }, svgText(line)))
    .join("");
}

function paintLabel(
  { kind, lines, at: [x, y] }: GroundLabel,
  { palette, sans, serif }: PictureStyle,
): string {
  if (kind === "country") {
    const [fill, casing] = [palette.labelCountry, palette.land];
    const upper = lines.map((line) => line.toUpperCase());
    return paintWords(upper, x, y, { fill, casing, family: sans, size: 11, spacing: 1.76, anchor: "middle" });
  }
  if (kind === "water") {
    const [fill, casing] = [palette.labelWater, palette.water];
    return paintWords(lines, x, y, { fill, casing, family: serif, size: 13, italic: true, anchor: "middle" });
  }
  const ring = element("circle", {
    ...{ cx: x, cy: y, r: 2.6 },
    fill: palette.focus,
    stroke: palette.labelCity,
    "stroke-width": 1.4,
  });
  const look = { fill: palette.labelCity, casing: palette.focus, family: sans, size: 12.5, weight: 600 };
  return ring + paintWords(lines, x + 7, y, look);
}

/** Names of countries, capitals and seas. */
export const paintLabels = (labels: readonly GroundLabel[], style: PictureStyle) =>
  labels.map((label) => paintLabel(label, style)).join("");

const reading = {
  left: { x: 8, anchor: "start" },
  right: { x: -8, anchor: "end" },
  middle: { x: 0, anchor: "middle" },
} as const;

/** Pixels at the sides of a picture that words keep clear of. */
const margin = 8;

/** Words beside signs: open ends, wordings, radii. What would be cut off at a side of the picture moves inwards. */
export function paintNote(
  { at: [x, y], anchor, lines }: NoteSpot,
  { palette, serif }: PictureStyle,
  inside: { readonly left: number; readonly right: number },
): string {
  const place = reading[anchor];
  const size = 13.5;
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const start = x + place.x - { start: 0, middle: width / 2, end: width }[place.anchor];
  const moved =
    Math.max(0, inside.left + margin - start) - Math.max(0, start + width - inside.right + margin);
  return paintWords(lines, x + place.x + moved, y, {
    fill: palette.ink2,
    casing: palette.casing,
    family: serif,
    size,
    italic: true,
    anchor: place.anchor,
  });
}
