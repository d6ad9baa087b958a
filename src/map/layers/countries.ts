import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { claimLine } from "#map/layers/claimLine.ts";
import { byHue } from "#map/layers/hue.ts";
import { byState, widened } from "#map/layers/state.ts";
import type { Look } from "#map/look.ts";

const washWidth = 8;
/** Outlines of the same country in several hues lie beside each other. */
const inside: ExpressionSpecification = ["+", 0.8, ["*", 2.6, ["get", "lane"]]];

const isOutline: ExpressionSpecification = ["==", ["get", "shape"], "outline"];

/** A whole country: a line and a wash just inside its border, dashed where that is disputed. Never a point. */
export const countryLayers = ({ palette }: Look): LayerSpecification[] => [
  {
    id: "country-wash",
    type: "line",
    source: "claim-washes",
    filter: ["==", ["get", "lane"], 0],
    layout: { "line-join": "round" },
    paint: claimLine({
      color: byHue(palette.stroke),
      width: washWidth,
      offset: washWidth / 2,
      opacity: byState({ plain: 0.07, selected: 0.13, dimmed: 0.025 }),
    }),
  },
  {
    id: "country-line",
    type: "line",
    source: "claim-areas",
    filter: ["all", isOutline, ["!", ["get", "disputed"]]],
    layout: { "line-join": "round" },
    paint: claimLine({
      color: byHue(palette.stroke),
      width: widened(1.2, 2, 0.9),
      offset: inside,
      opacity: byState({ plain: 0.8, selected: 1, dimmed: 0.3 }),
    }),
  },
  {
    id: "country-line-disputed",
    type: "line",
    source: "claim-areas",
    filter: ["all", isOutline, ["get", "disputed"]],
    layout: { "line-join": "round" },
    paint: {
      ...claimLine({
        color: byHue(palette.stroke),
        width: widened(1.2, 2, 0.9),
        offset: inside,
        opacity: byState({ plain: 0.8, selected: 1, dimmed: 0.3 }),
      }),
      "line-dasharray": [3, 2],
    },
  },
];
