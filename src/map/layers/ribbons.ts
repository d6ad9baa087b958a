import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Digit } from "#domain/schema/vocabulary.ts";
import { claimLine } from "#map/layers/claimLine.ts";
import { byHue } from "#map/layers/hue.ts";
import { unlessDimmed, widened } from "#map/layers/state.ts";
import type { Look } from "#map/look.ts";
import type { RibbonPart } from "#map/ribbonPieces.ts";
import { ribbon, thread } from "#theme/signs.ts";

/** MapLibre lets dashes grow to twice their length before the next zoom: so they start shorter than meant. */
const start = 0.75;

const dash = (digit: 3 | 4 | 5 | 6): ExpressionSpecification => {
  const { dash: lengths, width } = thread[digit];
  return ["literal", (lengths ?? []).map((length) => (length * start) / width)];
};

const dashed: ExpressionSpecification = [
  "match",
  ["get", "digit"],
  3,
  dash(3),
  4,
  dash(4),
  5,
  dash(5),
  dash(6),
];

const isPart = (part: RibbonPart): ExpressionSpecification => ["==", ["get", "part"], part];

/** A bare ribbon has its thread in the same piece; where the level is covered there is none. */
const isThread = (...digits: readonly Digit[]): ExpressionSpecification => [
  "all",
  ["!", isPart("ribbon")],
  ["match", ["get", "digit"], [...digits], true, false],
];

/** A movement: a ribbon in the hue of its layer, cased in paper, with a thread in ink that repeats the digit. */
export const ribbonLayers = ({ palette }: Look): LayerSpecification[] => [
  {
    id: "ribbon-casing",
    type: "line",
    source: "claim-ribbons",
    filter: isPart("ribbon"),
    paint: claimLine({
      color: palette.casing,
      width: widened(ribbon.casing),
      opacity: unlessDimmed(["*", ribbon.casingOpacity, ["get", "alpha"]]),
    }),
  },
  {
    id: "ribbon",
    type: "line",
    source: "claim-ribbons",
    filter: ["!", isPart("thread")],
    paint: claimLine({
      color: byHue(palette.fill),
      width: widened(ribbon.width),
      opacity: unlessDimmed(["*", byHue(palette.ribbonOpacity), ["get", "alpha"]]),
    }),
  },
  {
    id: "thread-solid",
    type: "line",
    source: "claim-ribbons",
    filter: isThread(1, 2),
    paint: claimLine({
      color: palette.ink,
      width: widened(thread[1].width),
      opacity: unlessDimmed(["get", "alpha"]),
    }),
  },
  {
    id: "thread-dashed",
    type: "line",
    source: "claim-ribbons",
    filter: isThread(3, 4, 5, 6),
    layout: { "line-cap": ["match", ["get", "digit"], 5, "round", "butt"] },
    paint: {
      ...claimLine({
        color: ["match", ["get", "digit"], 6, palette.ink2, palette.ink],
        width: ["match", ["get", "digit"], 5, widened(thread[5].width), widened(thread[3].width)],
        opacity: unlessDimmed(["get", "alpha"]),
      }),
      "line-dasharray": dashed,
    },
  },
];
