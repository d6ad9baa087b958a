import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { type NoteSide, noteSides } from "#domain/marks/noteSides.ts";
import { hands } from "#map/basemap/fonts.ts";
import { isArabicScript } from "#map/basemap/labelStyle.ts";
import { imageName } from "#map/images/imageNames.ts";
import { offset } from "#map/layers/offset.ts";
import { unlessDimmed } from "#map/layers/state.ts";
import type { Look } from "#map/look.ts";
import { rowTextSize } from "#map/rowFeatures.ts";

const noteLayout = (language: string): NonNullable<SymbolLayerSpecification["layout"]> => ({
  "text-field": ["get", "text"],
  "text-font": [isArabicScript(language) ? hands.regular : hands.serifItalic],
  "text-size": rowTextSize,
  "text-line-height": 1.15,
});

/** Ems from a note's place to its words. */
const away: Record<NoteSide, readonly [number, number]> = {
  left: [0.5, 0],
  right: [-0.5, 0],
  top: [0, 0.5],
  bottom: [0, -0.5],
};

const anchors = (sides: readonly NoteSide[]) => ["literal", sides.flatMap((side) => [side, away[side]])];

/** All sets of sides on which a note may be seen whole. */
const sets = Array.from({ length: 2 ** noteSides.length }, (_, set) =>
  noteSides.filter((_side, index) => (set >> index) % 2 === 1),
).filter((sides) => sides.length > 0);

const onClearSides = [
  "match",
  ["get", "sides"],
  ...sets.flatMap((sides) => [sides.join(" "), anchors(sides)]),
  anchors(noteSides),
] as unknown as ExpressionSpecification;

/** Words beside signs: open ends, wordings, and radii in their circles. Of several in one place the first is written. */
export const noteLayers = ({ palette, language }: Look): LayerSpecification[] => {
  const paint: NonNullable<SymbolLayerSpecification["paint"]> = {
    "text-color": palette.ink2,
    "text-halo-color": palette.casing,
    "text-halo-width": 1.6,
    "text-opacity": unlessDimmed(1),
  };
  return [
    {
      id: "radius",
      type: "symbol",
      source: "claim-signs",
      filter: ["all", ["==", ["get", "note"], "radius"], [">=", ["zoom"], ["get", "fromZoom"]]],
      layout: noteLayout(language),
      paint,
    },
    {
      id: "note",
      type: "symbol",
      source: "claim-signs",
      filter: [
        "all",
        ["has", "note"],
        ["!=", ["get", "note"], "radius"],
        [">=", ["zoom"], ["get", "fromZoom"]],
      ],
      layout: {
        ...noteLayout(language),
        "symbol-sort-key": ["get", "order"],
        "text-variable-anchor-offset": onClearSides,
        "text-justify": "auto",
        "text-max-width": 9,
      },
      paint,
    },
  ];
};

const ofRows = (row: "words" | "box" | "leader"): ExpressionSpecification => ["==", ["get", "row"], row];

/** The name over a row of glyphs, "Badghis: 6 claims", or a box with it; from afar a thin line leads to the place. */
export const rowLayers = ({ theme, palette, language }: Look): LayerSpecification[] => [
  {
    id: "row-leader",
    type: "line",
    source: "claim-signs",
    filter: ofRows("leader"),
    paint: { "line-color": palette.ink2, "line-width": 0.9, "line-opacity": 0.85 },
  },
  {
    id: "row-label",
    type: "symbol",
    source: "claim-signs",
    filter: ofRows("words"),
    layout: {
      ...noteLayout(language),
      "text-offset": offset,
      "text-allow-overlap": true,
      "text-max-width": 40,
    },
    paint: { "text-color": palette.ink, "text-halo-color": palette.casing, "text-halo-width": 1.8 },
  },
  {
    id: "row-box",
    type: "symbol",
    source: "claim-signs",
    filter: ofRows("box"),
    layout: {
      "text-field": ["get", "text"],
      "text-font": [hands.regular],
      "text-size": rowTextSize,
      "text-offset": offset,
      "text-allow-overlap": true,
      "text-max-width": 40,
      "icon-image": imageName({ kind: "box", theme }),
      "icon-text-fit": "both",
      "icon-text-fit-padding": [6, 9, 6, 9],
      "icon-allow-overlap": true,
    },
    paint: { "text-color": palette.ink },
  },
];
