import type { LayerSpecification } from "maplibre-gl";
import { imageName } from "#map/images/imageNames.ts";
import { byHue } from "#map/layers/hue.ts";
import { unlessDimmed } from "#map/layers/state.ts";
import type { Look } from "#map/look.ts";

/** Bars across denied ribbons, chevrons where a destination is stated, and exact points. */
export const strokeLayers = ({ theme, palette }: Look): LayerSpecification[] => [
  {
    id: "point",
    type: "circle",
    source: "claim-areas",
    filter: ["==", ["get", "shape"], "point"],
    paint: {
      "circle-radius": 3.5,
      "circle-color": byHue(palette.stroke),
      "circle-stroke-color": palette.casing,
      "circle-stroke-width": 1.25,
      "circle-opacity": unlessDimmed(1),
    },
  },
  {
    id: "stroke",
    type: "symbol",
    source: "claim-strokes",
    filter: [">=", ["zoom"], ["get", "fromZoom"]],
    layout: {
      "icon-image": [
        "match",
        ["get", "stroke"],
        "bar",
        imageName({ kind: "bar", theme }),
        imageName({ kind: "chevron", theme }),
      ],
      "icon-size": ["get", "size"],
      "icon-rotate": ["get", "bearing"],
      "icon-rotation-alignment": "map",
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
    },
    paint: { "icon-opacity": unlessDimmed(1) },
  },
];
