import type { ExpressionSpecification } from "maplibre-gl";
import { ribbon } from "#theme/signs.ts";

const is = (state: "selected" | "hovered" | "dimmed"): ExpressionSpecification => [
  "boolean",
  ["feature-state", state],
  false,
];

/** An opacity that gives way while another claim is selected. */
export const unlessDimmed = (
  opacity: number | ExpressionSpecification,
  dimmed: number | ExpressionSpecification = ribbon.dimmed,
): ExpressionSpecification => ["*", opacity, ["case", is("dimmed"), dimmed, 1]];

/** A width that grows for the selected claim. */
export const widened = (width: number, selected = width * ribbon.selected): ExpressionSpecification => [
  "case",
  is("selected"),
  selected,
  is("hovered"),
  (width + selected) / 2,
  width,
];
