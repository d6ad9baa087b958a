import type { FootprintShape } from "#domain/marks/mark.ts";
import type { Sign } from "#domain/marks/signsOf.ts";
import type { Digit, Hue } from "#domain/schema/vocabulary.ts";
import type { Palette } from "#theme/palette.ts";
import { areaOutlines, outlinePath, ribbonPaths, signSize } from "#ui/kit/signPaths.ts";
import { type PaintedArea, paintArea } from "./paintAreas.ts";
import { paintGlyph } from "./paintGlyph.ts";
import { paintRibbon, paintStroke } from "./paintMovements.ts";
import { element } from "./svgText.ts";

const { width, height } = signSize;
const middle = [width / 2, height / 2] as const;

/** A soft edge needs several areas inside each other, the outermost first. */
const softSteps = [0, 0.12, 0.24, 0.36];
const shrunk = (by: number) =>
  areaOutlines.zone.map(([x, y]) => [middle[0] + (x - middle[0]) * (1 - by), y] as const);

function partsOf(shape: FootprintShape): PaintedArea["parts"] {
  switch (shape) {
    case "point":
      return [];
    case "circle":
      return [{ data: "M14 9a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z", alpha: 1 }];
    case "country":
      return [{ data: `M1 1H${width - 1}V${height - 1}H1Z`, alpha: 1 }];
    case "zone":
      return softSteps.map((by, step) => ({
        data: outlinePath(shrunk(by)),
        alpha: 1 / (softSteps.length - step + 1),
      }));
    default:
      return [{ data: outlinePath(areaOutlines[shape]), alpha: 1 }];
  }
}

function paintFootprint(hue: Hue, shape: FootprintShape, palette: Palette): string {
  const parts = partsOf(shape);
  const outline = shape === "country" ? (parts[0]?.data ?? "") : "";
  const at = shape === "point" ? middle : null;
  const id = `key-${shape}`;
  return paintArea({ id, hue, shape, parts, at, outline, disputedOutline: "", lane: 0 }, palette);
}

function paintLine(hue: Hue, digit: Digit | null, palette: Palette, unsaid?: "from" | "to"): string {
  const [start, end] = [[3, 9] as const, [41, 9] as const];
  const [from, to] = unsaid === "from" ? [end, start] : [start, end];
  const stops = [[0.4, 1] as const, [0.96, 0] as const];
  return paintRibbon(
    {
      id: `key-${unsaid ?? "line"}-${digit}`,
      hue,
      digit,
      data: ribbonPaths.bow,
      fade: unsaid ? { from, to, stops } : null,
    },
    palette,
  );
}

/**
 * A sign of a legend as the map of a picture draws it, 44 by 18 pixels.
 * @param digit one that is on the map, for ends that lines of several digits share.
 */
export function paintSign(sign: Sign, digit: Digit | null, palette: Palette): string {
  switch (sign.kind) {
    case "ribbon":
      return paintLine(sign.hue, sign.digit, palette);
    case "unsaid":
      return paintLine(sign.hue, digit, palette, sign.end);
    case "denied":
      return (
        paintLine(0, 1, palette) + paintStroke({ stroke: "bar", at: [width / 2, 8], bearing: 90 }, palette)
      );
    case "footprint":
      return paintFootprint(sign.hue, sign.shape, palette);
    case "covered":
      return element(
        "g",
        { transform: `translate(${middle.join(" ")})` },
        paintGlyph(null, false, 16, palette),
      );
  }
}
