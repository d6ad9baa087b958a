import type { ScaleRow } from "./scale.ts";
import { patience } from "./visit.ts";

function cell(value: number, { hasCrashed }: ScaleRow, digits = 0): string {
  if (!Number.isNaN(value)) return value.toFixed(digits);
  return hasCrashed ? "page crashed" : `not in ${patience / 1000} s`;
}

function times(row: ScaleRow): string {
  const { claims, list, map, longest, filter, frame, tap, nodes, heap } = row;
  const cells = [list, map, longest, filter, frame, tap, nodes].map((value) => cell(value, row));
  return `| ${claims} | ${cells.join(" | ")} | ${cell(heap / 1e6, row, 1)} |`;
}

/** Beside the atlas of which the others are made; a dash where either was not reached. */
function ratios(row: ScaleRow, real: ScaleRow): string {
  const parts = [row.map / real.map, row.nodes / real.nodes, row.filter / real.frame];
  const cells = parts.map((part) => (Number.isFinite(part) ? part.toFixed(2) : "–"));
  return `| ${row.claims} | ${cells.join(" | ")} |`;
}

/** What atlases of more and more claims take, and beside the smallest, as Markdown. */
export function scaleTables(rows: readonly ScaleRow[]): string[] {
  const [real, ...others] = [...rows].sort((a, b) => a.claims - b.claims);
  return [
    "| claims | list, ms | map ready, ms | longest task, ms | filter, ms | frame while panning, ms | tap to card, ms | DOM nodes | heap, MB |",
    "|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ...rows.map(times),
    ...(real && others.length > 0
      ? [
          "",
          `Beside the ${real.claims} claims of the first row, the filter in its frames. At 10,000 claims the longest task must be ≤ 1000 ms and a tap`,
          "≤ 500 ms.",
          "",
          "| claims | map ready ÷ | DOM nodes ÷ | filter, frames |",
          "|--:|--:|--:|--:|",
          ...others.map((row) => ratios(row, real)),
          "| must at 10,000 | ≤ 2.5 | ≤ 1.5 | ≤ 3 |",
        ]
      : []),
  ];
}
