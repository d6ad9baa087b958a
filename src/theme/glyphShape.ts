import type { Digit } from "#domain/schema/vocabulary.ts";
import { discFill, type GlyphBox, type GlyphSize, glyphSizes } from "./signs.ts";

export type GlyphPaint = "ink" | "ink2" | "paper" | "rule";
export type GlyphState = "plain" | "hover" | "selected";

/**
 * A piece of a level glyph, in pixels from its centre, in drawing order. `path` is in SVG's path language,
 * which `Path2D` reads too. Without `width` it is filled, with it stroked; dashes begin at the path's start.
 */
export interface GlyphPart {
  readonly path: string;
  readonly paint: GlyphPaint;
  readonly width: number | null;
  readonly dash: readonly [number, number] | null;
  readonly round: boolean;
}

/** In a card the glyph stands beside a digit of 34 px. */
export const cardGlyph = { box: 32, radius: 12.25, stroke: 2, bar: 2.75, halo: 1.8, overshoot: 3.5 } as const;
export type GlyphPixels = GlyphBox | (typeof cardGlyph)["box"];

const rings: Record<Exclude<GlyphState, "plain">, Record<GlyphPixels, { gap: number; width: number }>> = {
  hover: {
    16: { gap: 2, width: 1 },
    24: { gap: 2.5, width: 1 },
    32: { gap: 3, width: 1 },
    48: { gap: 3.5, width: 1 },
  },
  selected: {
    16: { gap: 2.75, width: 2 },
    24: { gap: 3.25, width: 2 },
    32: { gap: 3.75, width: 2 },
    48: { gap: 4.5, width: 2.5 },
  },
};

const short = (value: number) => Number(value.toFixed(3));
const filled = (path: string, paint: GlyphPaint): GlyphPart => ({
  path,
  paint,
  width: null,
  dash: null,
  round: false,
});
const stroked = (path: string, paint: GlyphPaint, width: number): GlyphPart => ({
  ...filled(path, paint),
  width,
});

/** A circle that starts at the given angle, clockwise from twelve, in degrees. */
function circle(radius: number, start = 0): string {
  const [x, y] = pointAt(radius, start / 360);
  const half = `A${radius} ${radius} 0 0 1`;
  return `M${x} ${y}${half} ${-x} ${-y}${half} ${x} ${y}Z`;
}

function pointAt(radius: number, turn: number): readonly [number, number] {
  const angle = turn * 2 * Math.PI;
  return [short(radius * Math.sin(angle)), short(-radius * Math.cos(angle))];
}

function wedge(radius: number, share: number): string {
  if (share >= 1) return circle(radius);
  const [x, y] = pointAt(radius, share);
  return `M0 0V${-radius}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
}

/** From upper left to lower right, beyond the disc on both sides. */
function bar({ radius, overshoot }: GlyphSize): string {
  const end = short(radius * Math.SQRT1_2 + overshoot);
  return `M${-end} ${-end}L${end} ${end}`;
}

function questionMark(radius: number): GlyphPart[] {
  const at = (x: number, y: number) => `${short(x * radius)} ${short(y * radius)}`;
  const hook = `M${at(-0.31, -0.25)}C${at(-0.31, -0.7)} ${at(0.33, -0.7)} ${at(0.33, -0.22)}C${at(0.33, 0.02)} ${at(0, 0.02)} ${at(0, 0.25)}`;
  const dot = `M${at(0, 0.5)}L${at(0, 0.51)}`;
  const pen = { width: short(radius * 0.19), round: true };
  return [
    { ...filled(hook, "ink2"), ...pen },
    { ...filled(dot, "ink2"), ...pen, width: short(radius * 0.23) },
  ];
}

/** Nine dashes: the disc of "cannot be judged" is no step of the scale. */
function dashedRing({ radius, stroke }: GlyphSize): GlyphPart {
  const period = (2 * Math.PI * radius) / 9;
  const dash = [short(period * 0.64), short(period * 0.36)] as const;
  return { ...stroked(circle(radius, 7), "ink2", stroke), dash };
}

function across(size: GlyphSize): GlyphPart[] {
  const path = bar(size);
  return [stroked(path, "paper", size.bar + 2 * size.halo), stroked(path, "ink", size.bar)];
}

function disc(digit: Digit, denied: boolean, size: GlyphSize): GlyphPart[] {
  const share = discFill[digit];
  const bars = denied ? across(size) : [];
  const ground = filled(circle(size.radius), "paper");
  if (share === null) {
    const clear = denied ? [filled(circle(short(size.radius * 0.66)), "paper")] : [];
    return [ground, dashedRing(size), ...bars, ...clear, ...questionMark(size.radius)];
  }
  const fill = share > 0 ? [filled(wedge(size.radius, share), "ink")] : [];
  return [ground, ...fill, stroked(circle(size.radius), "ink", size.stroke), ...bars];
}

const square = (half: number) => `M${-half} ${-half}H${half}V${half}H${-half}Z`;

/** A square, since no disc is one: nothing in it depends on the level. */
function cover(denied: boolean, size: GlyphSize): GlyphPart[] {
  const path = square(size.radius - size.stroke / 2);
  return [filled(path, "rule"), stroked(path, "ink", size.stroke), ...(denied ? across(size) : [])];
}

/**
 * The level glyph: a disc filled by the digit, a bar through it where somebody denies the claim. The map draws
 * it on a canvas, pages as SVG, both from this.
 * @param digit null: the level is covered.
 */
export function glyphShape(
  digit: Digit | null,
  denied: boolean,
  pixels: GlyphPixels,
  state: GlyphState = "plain",
): readonly GlyphPart[] {
  const size = pixels === cardGlyph.box ? cardGlyph : glyphSizes[pixels];
  const parts = digit === null ? cover(denied, size) : disc(digit, denied, size);
  if (state === "plain") return parts;
  const { gap, width } = rings[state][pixels];
  const around = short(size.radius + size.stroke / 2 + gap);
  return [...parts, stroked(digit === null ? square(around) : circle(around), "ink", width)];
}
