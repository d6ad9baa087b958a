import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { byHue } from "#map/layers/hue.ts";
import { unlessDimmed, widened } from "#map/layers/state.ts";
import type { Look } from "#map/look.ts";
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

/** A movement: a ribbon in the hue of its layer, cased in paper, with a thread in ink that repeats the digit. */
export const ribbonLayers = ({ palette }: Look): LayerSpecification[] => [
  {
    id: "ribbon-casing",
    type: "line",
    source: "claim-ribbons",
    paint: {
      "line-color": palette.casing,
      "line-width": widened(ribbon.casing),
      "line-opacity": unlessDimmed(["*", ribbon.casingOpacity, ["get", "alpha"]]),
    },
  },
  {
    id: "ribbon",
    type: "line",
    source: "claim-ribbons",
    paint: {
      "line-color": byHue(palette.fill),
      "line-width": widened(ribbon.width),
      "line-opacity": unlessDimmed(["*", byHue(palette.ribbonOpacity), ["get", "alpha"]]),
    },
  },
  {
    id: "thread-solid",
    type: "line",
    source: "claim-threads",
    filter: ["<=", ["get", "digit"], 2],
    paint: {
      "line-color": palette.ink,
      "line-width": widened(thread[1].width),
      "line-opacity": unlessDimmed(["get", "alpha"]),
    },
  },
  {
    id: "thread-dashed",
    type: "line",
    source: "claim-threads",
    filter: [">=", ["get", "digit"], 3],
    layout: { "line-cap": ["match", ["get", "digit"], 5, "round", "butt"] },
    paint: {
      "line-color": ["match", ["get", "digit"], 6, palette.ink2, palette.ink],
      "line-width": ["match", ["get", "digit"], 5, widened(thread[5].width), widened(thread[3].width)],
      "line-opacity": unlessDimmed(["get", "alpha"]),
      "line-dasharray": dashed,
    },
  },
];
