import { shownLevel } from "#domain/level.ts";
import type { RowWords } from "#domain/marks/seen.ts";
import type { Size } from "#domain/static-map/sheet.ts";
import type { StaticDrawing } from "#domain/static-map/staticDrawing.ts";
import { ribbon } from "#theme/signs.ts";
import { paintAreas, paintHatch } from "./paintAreas.ts";
import { paintGlyph } from "./paintGlyph.ts";
import { paintGround } from "./paintGround.ts";
import { paintMovements } from "./paintMovements.ts";
import { paintLabels, paintNote, paintWords } from "./paintWords.ts";
import type { PictureStyle } from "./pictureStyle.ts";
import { element } from "./svgText.ts";

/** A laid-out static map, and which of its claims is to stand out. */
export interface MapMatter {
  readonly drawing: StaticDrawing;
  readonly rowText: (row: Pick<RowWords, "names" | "claims">) => string;
  readonly selected: string | null;
  /** The numbers of claims, where these stand on the map instead of glyphs. */
  readonly numbers?: ReadonlyMap<string, number> | undefined;
}

/** A rectangle in pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Fade = (claims: readonly string[]) => number;

/** A claim's number in a ring, as large as a glyph. */
function paintNumber(number: number, { palette, sans }: PictureStyle): string {
  const ring = { r: 9.5, fill: palette.paper, stroke: palette.ink, "stroke-width": 1.4 };
  const text = { y: 4, fill: palette.ink, "text-anchor": "middle", "font-family": sans, "font-size": 12 };
  return element("circle", ring) + element("text", { ...text, "font-weight": 600 }, String(number));
}

function paintGlyphs({ drawing, rowText, numbers }: MapMatter, style: PictureStyle, fade: Fade): string {
  const { glyphs, leaders, rows } = drawing.spots.full;
  const { palette, sans, serif } = style;
  const led = leaders.map(({ claims, from, to }) => {
    const line = { stroke: palette.ink2, "stroke-width": 0.9, "stroke-opacity": 0.85 * fade(claims) };
    return element("path", { d: `M${from.join(" ")}L${to.join(" ")}`, ...line });
  });
  const named = rows.map(({ at, claims, names, offset }) => {
    const look = { fill: palette.ink, casing: palette.casing, family: serif, size: 13.5, italic: true };
    const words = paintWords([rowText({ claims, names })], at[0] + offset[0], at[1] + offset[1], {
      ...look,
      anchor: "middle",
    });
    return element("g", { opacity: fade(claims) }, words);
  });
  const signs = glyphs.map((glyph) => {
    const { at, claim, denied, digit, offset, size } = glyph;
    const look = { fill: palette.ink, casing: palette.casing, family: sans, size: 15, weight: 600 };
    const pair = size === 48 ? paintWords([shownLevel(glyph)], 33, 0, look) : "";
    const number = numbers?.get(claim);
    const sign =
      number === undefined
        ? paintGlyph(digit, denied, size, palette, size === 48 ? "selected" : "plain") + pair
        : paintNumber(number, style);
    const transform = `translate(${at[0] + offset[0]} ${at[1] + offset[1]})`;
    return element("g", { opacity: fade([claim]), transform }, sign);
  });
  return [...led, ...named, ...signs].join("");
}

/** Pixels around the view, as the live map leaves them. */
const room = 40;

/** Where a sheet's own corner lies in a frame, and how large it is there. */
export function frameOf(sheet: Size, frame: Frame) {
  const scale = Math.min((frame.width - 2 * room) / sheet.width, (frame.height - 2 * room) / sheet.height);
  return {
    scale,
    left: frame.x + (frame.width - sheet.width * scale) / 2,
    top: frame.y + (frame.height - sheet.height * scale) / 2,
  };
}

/**
 * A static map as SVG of plain attributes, for pictures that leave the page: its view in the middle of a frame, cut
 * off at the frame's edges. Signs and words grow with the view.
 */
export function mapPicture(matter: MapMatter, style: PictureStyle, frame: Frame): string {
  const { drawing, selected } = matter;
  const { palette } = style;
  const { areas, labels, notes, ribbons, sheet, strokes } = drawing;
  const fade: Fade = (claims) => (selected === null || claims.includes(selected) ? 1 : ribbon.dimmed);
  const { scale, left, top } = frameOf(sheet, frame);
  const inside = { left: (frame.x - left) / scale, right: (frame.x + frame.width - left) / scale };
  const hues = [...new Set(areas.map(({ hue }) => hue))];
  const { x, y, width, height } = frame;
  const clip = element("clipPath", { id: "picture-frame" }, element("rect", { x, y, width, height }));
  const painted = [
    paintGround(drawing, palette),
    paintAreas(areas, palette, fade),
    paintLabels(labels, style),
    paintMovements(ribbons, strokes, palette, fade),
    ...notes.map((note) => element("g", { opacity: fade(note.claims) }, paintNote(note, style, inside))),
    paintGlyphs(matter, style, fade),
  ].join("");
  const transform = `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(4)})`;
  return (
    element("defs", {}, clip + hues.map((hue) => paintHatch(hue, palette)).join("")) +
    element("rect", { x, y, width, height, fill: palette.water }) +
    element(
      "g",
      { "clip-path": "url(#picture-frame)" },
      element("g", { transform, fill: "none", "stroke-linejoin": "round" }, painted),
    )
  );
}
