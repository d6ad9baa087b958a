import type { RibbonShape, StrokeShape } from "#domain/static-map/ribbonShapes.ts";
import type { Palette } from "#theme/palette.ts";
import { ribbon as ribbonSign, thread } from "#theme/signs.ts";
import { element } from "./svgText.ts";

/** White shows and black hides: of a mask's colours only these two count. */
const shows = "white";
const hides = "black";

function paintFade(id: string, { from, to, stops }: NonNullable<PaintedRibbon["fade"]>): string {
  const gradient = element(
    "linearGradient",
    { id: `${id}-strength`, gradientUnits: "userSpaceOnUse", x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
    stops
      .map(([share, strength]) =>
        element("stop", { offset: share, "stop-color": strength === 1 ? shows : hides }),
      )
      .join(""),
  );
  const whole = { x: -4000, y: -4000, width: 9000, height: 9000 };
  const mask = element(
    "mask",
    { id: `${id}-mask`, maskUnits: "userSpaceOnUse", ...whole },
    element("rect", { ...whole, fill: `url(#${id}-strength)` }),
  );
  return gradient + mask;
}

/** What of a movement is painted. */
export type PaintedRibbon = Pick<RibbonShape, "id" | "hue" | "digit" | "data"> & {
  readonly fade: Omit<NonNullable<RibbonShape["fade"]>, "reach"> | null;
};

/** A movement's line: the layer's ribbon with the digit's thread, fading out where an end is not stated. */
export function paintRibbon({ id, hue, digit, data, fade }: PaintedRibbon, palette: Palette): string {
  const name = `picture-ribbon-${id.replace(/[^\w-]/gu, "-")}`;
  const line = digit && thread[digit];
  const lines = [
    element("path", {
      d: data,
      stroke: palette.casing,
      "stroke-width": ribbonSign.casing,
      "stroke-opacity": ribbonSign.casingOpacity,
    }),
    element("path", {
      d: data,
      stroke: palette.fill[hue],
      "stroke-width": ribbonSign.width,
      "stroke-opacity": palette.ribbonOpacity[hue],
    }),
    line
      ? element("path", {
          d: data,
          stroke: digit === 6 ? palette.ink2 : palette.ink,
          "stroke-width": line.width,
          "stroke-dasharray": line.dash?.join(" "),
          "stroke-linecap": line.round ? "round" : undefined,
        })
      : "",
  ].join("");
  return (
    (fade ? paintFade(name, fade) : "") +
    element("g", { mask: fade ? `url(#${name}-mask)` : undefined }, lines)
  );
}

const strokePaths = { bar: "M-8 0h16", chevron: "M-4.6 6.2 0 .4 4.6 6.2" } as const;

/** A sign across a line. */
export function paintStroke(
  { stroke, at, bearing }: Pick<StrokeShape, "stroke" | "at" | "bearing">,
  palette: Palette,
): string {
  const cap = stroke === "chevron" ? "round" : undefined;
  const d = strokePaths[stroke];
  return element(
    "g",
    { transform: `translate(${at.join(" ")}) rotate(${bearing})` },
    element("path", { d, stroke: palette.casing, "stroke-width": 5.5, "stroke-linecap": cap }) +
      element("path", { d, stroke: palette.ink, "stroke-width": 2.5, "stroke-linecap": cap }),
  );
}

/** Links between places, denial bars and chevrons across them, as SVG. */
export function paintMovements(
  ribbons: readonly RibbonShape[],
  strokes: readonly StrokeShape[],
  palette: Palette,
  fade: (claims: readonly string[]) => number,
): string {
  return [
    ...ribbons.map((one) => element("g", { opacity: fade([one.claim]) }, paintRibbon(one, palette))),
    ...strokes.map((one) => element("g", { opacity: fade(one.claims) }, paintStroke(one, palette))),
  ].join("");
}
