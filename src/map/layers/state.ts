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

/** A width that grows for the selected claim, and may shrink while another one is. */
export const widened = (
  width: number,
  selected = width * ribbon.selected,
  dimmed = width,
): ExpressionSpecification => [
  "case",
  is("dimmed"),
  dimmed,
  is("selected"),
  selected,
  is("hovered"),
  (width + selected) / 2,
  width,
];

/** A value for a sign at rest, for the selected claim, and while another one is selected. */
export const byState = (values: Record<"plain" | "selected" | "dimmed", number>): ExpressionSpecification => [
  "case",
  is("dimmed"),
  values.dimmed,
  is("selected"),
  values.selected,
  values.plain,
];
