import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { softSteps } from "#domain/marks/softZone.ts";
import { hues } from "#domain/schema/vocabulary.ts";
import { imageName } from "#map/images/imageNames.ts";
import { claimLine } from "#map/layers/claimLine.ts";
import { byHue } from "#map/layers/hue.ts";
import { unlessDimmed, widened } from "#map/layers/state.ts";
import type { Look } from "#map/look.ts";

const shapeIn = (...shapes: string[]): ExpressionSpecification => [
  "in",
  ["get", "shape"],
  ["literal", shapes],
];

const isZone: ExpressionSpecification = ["==", ["get", "shape"], "zone"];

/** A hatch is strong: it gives way more than a line. */
const dimmedHatch = 0.18;
/** The nested parts of a soft edge add up: each gives way more, so that they are as dim together as other areas. */
const dimmedPart = 0.07;

/** Where a claim says that something was: tint and hatch within a line; a soft edge has no line. */
export const areaLayers = ({ theme, palette }: Look): LayerSpecification[] => [
  {
    id: "area-tint",
    type: "fill",
    source: "claim-areas",
    filter: shapeIn("circle", "district", "province", "zone"),
    paint: {
      "fill-color": byHue(palette.fill),
      "fill-opacity": unlessDimmed(["case", isZone, palette.tint / softSteps, palette.tint]),
      "fill-antialias": false,
    },
  },
  {
    id: "area-hatch",
    type: "fill",
    source: "claim-areas",
    filter: shapeIn("district", "province", "zone"),
    paint: {
      "fill-pattern": [
        "match",
        ["get", "hue"],
        1,
        imageName({ kind: "hatch", theme, hue: 1 }),
        2,
        imageName({ kind: "hatch", theme, hue: 2 }),
        3,
        imageName({ kind: "hatch", theme, hue: 3 }),
        imageName({ kind: "hatch", theme, hue: hues[0] }),
      ],
      "fill-opacity": unlessDimmed(["get", "alpha"], ["case", isZone, dimmedPart, dimmedHatch]),
      "fill-antialias": false,
    },
  },
  {
    id: "area-line",
    type: "line",
    source: "claim-areas",
    filter: shapeIn("district", "province"),
    layout: { "line-join": "round" },
    paint: claimLine({
      color: byHue(palette.stroke),
      width: widened(1.25, 2, 0.8),
      opacity: unlessDimmed(1),
    }),
  },
  {
    id: "circle-line",
    type: "line",
    source: "claim-areas",
    filter: shapeIn("circle"),
    paint: {
      ...claimLine({
        color: byHue(palette.stroke),
        width: widened(1.5, 2, 1),
        opacity: unlessDimmed(1),
      }),
      "line-dasharray": [3, 1.8],
    },
  },
];
