import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { byHue } from "#map/layers/hue.ts";
import { unlessDimmed, widened } from "#map/layers/state.ts";
import type { Look } from "#map/look.ts";

const washWidth = 8;
/** Outlines of the same country in several hues lie beside each other. */
const inside: ExpressionSpecification = ["+", 0.8, ["*", 2.6, ["get", "lane"]]];

/** A whole country: a line and a wash just inside its border, dashed where that is disputed. Never a point. */
export const countryLayers = ({ palette }: Look): LayerSpecification[] => [
  {
    id: "country-wash",
    type: "line",
    source: "claim-washes",
    filter: ["==", ["get", "lane"], 0],
    layout: { "line-join": "round" },
    paint: {
      "line-color": byHue(palette.stroke),
      "line-width": washWidth,
      "line-offset": washWidth / 2,
      "line-opacity": unlessDimmed(0.13),
    },
  },
  {
    id: "country-line",
    type: "line",
    source: "claim-outlines",
    filter: ["!", ["get", "disputed"]],
    layout: { "line-join": "round" },
    paint: {
      "line-color": byHue(palette.stroke),
      "line-width": widened(1.6, 2.2),
      "line-offset": inside,
      "line-opacity": unlessDimmed(1),
    },
  },
  {
    id: "country-line-disputed",
    type: "line",
    source: "claim-outlines",
    filter: ["get", "disputed"],
    layout: { "line-join": "round" },
    paint: {
      "line-color": byHue(palette.stroke),
      "line-width": widened(1.6, 2.2),
      "line-offset": inside,
      "line-opacity": unlessDimmed(1),
      "line-dasharray": [3, 2],
    },
  },
];
