import type { Hue } from "#domain/schema/vocabulary.ts";
import type { AreaShape } from "#domain/static-map/areaShapes.ts";
import type { Palette } from "#theme/palette.ts";
import { hatch } from "#theme/signs.ts";
import { element } from "./svgText.ts";

/** Pixels between the outlines of one country in several hues, and the width of each. */
const laneWidth = 2.6;
const lineWidth = 1.6;

const hatchId = (hue: Hue) => `picture-hatch-${hue}`;

/** The hatch of a layer with its tint; its direction repeats the layer without colour. */
export function paintHatch(hue: Hue, palette: Palette): string {
  const { angle, every } = hatch[hue];
  const tint = element("rect", {
    width: every,
    height: every,
    fill: palette.fill[hue],
    "fill-opacity": palette.tint,
  });
  const line = element("path", {
    d: `M0 ${every / 2}h${every}`,
    stroke: palette.stroke[hue],
    "stroke-width": 1.15,
  });
  return element(
    "pattern",
    {
      id: hatchId(hue),
      patternUnits: "userSpaceOnUse",
      width: every,
      height: every,
      patternTransform: `rotate(${-angle})`,
    },
    tint + line,
  );
}

/** What of a place is painted. */
export type PaintedArea = Omit<AreaShape, "claims">;

function paintCountry({ id, hue, parts, outline, disputedOutline, lane }: PaintedArea, palette: Palette) {
  const inside = `picture-${id.replace(/[^\w-]/gu, "-")}`;
  const stroke = (d: string, attributes: Readonly<Record<string, string | number>>) =>
    d === "" ? "" : element("path", { d, stroke: palette.stroke[hue], ...attributes });
  const lines = (width: number, attributes: Readonly<Record<string, string | number>> = {}) =>
    stroke(outline, { "stroke-width": 2 * width, ...attributes }) +
    stroke(disputedOutline, { "stroke-width": 2 * width, "stroke-dasharray": "5 3.5", ...attributes });
  const clip = element(
    "clipPath",
    { id: inside },
    parts.map(({ data }) => element("path", { d: data })).join(""),
  );
  const wash = lane === 0 ? lines(8, { "stroke-opacity": 0.13 }) : "";
  const gap = lane > 0 ? lines(lane * laneWidth, { stroke: palette.focus }) : "";
  return (
    clip + element("g", { "clip-path": `url(#${inside})` }, wash + lines(lineWidth + lane * laneWidth) + gap)
  );
}

/** A place as exactly as its wording: a point, a hatched or soft area, or an outline. */
export function paintArea(shape: PaintedArea, palette: Palette): string {
  const { at, hue, parts } = shape;
  if (shape.shape === "country") return paintCountry(shape, palette);
  if (at) {
    const [cx, cy] = at;
    return element("circle", {
      ...{ cx, cy, r: 3.5 },
      fill: palette.stroke[hue],
      stroke: palette.casing,
      "stroke-width": 1.25,
    });
  }
  const isCircle = shape.shape === "circle";
  const hasEdge = isCircle || shape.shape === "province" || shape.shape === "district";
  return parts
    .map(({ data, alpha }) =>
      element("path", {
        d: data,
        fill: isCircle ? palette.fill[hue] : `url(#${hatchId(hue)})`,
        "fill-opacity": isCircle ? palette.tint : Number(alpha.toFixed(3)),
        ...(hasEdge && { stroke: palette.stroke[hue], "stroke-width": isCircle ? 1.5 : 1.25 }),
        ...(isCircle && { "stroke-dasharray": "5 3" }),
      }),
    )
    .join("");
}

/** Where the claims say that something was, as SVG; those that `fade` stand back. */
export function paintAreas(
  areas: readonly AreaShape[],
  palette: Palette,
  fade: (claims: readonly string[]) => number,
): string {
  return areas
    .toSorted((a, b) => b.lane - a.lane)
    .map((shape) => element("g", { opacity: fade(shape.claims) }, paintArea(shape, palette)))
    .join("");
}
