import { median } from "./median.ts";
import type { ScaleRow, ScaleVisit } from "./scale.ts";
import { patience } from "./visit.ts";

const heap = (visit: ScaleVisit) => visit.heap / 1e6;

/** The middle visit; one that did not get so far counts as the longest. */
function middle(visits: readonly ScaleVisit[], of: (visit: ScaleVisit) => number): number {
  const value = median(visits.map(of).map((each) => (Number.isNaN(each) ? Number.POSITIVE_INFINITY : each)));
  return Number.isFinite(value) ? value : Number.NaN;
}

function cell({ visits }: ScaleRow, of: (visit: ScaleVisit) => number, digits = 0): string {
  const value = middle(visits, of);
  if (!Number.isNaN(value)) return value.toFixed(digits);
  return visits.some(({ hasCrashed }) => hasCrashed) ? "page crashed" : `not in ${patience / 1000} s`;
}

const measured = ["list", "map", "longest", "filter", "frame", "tap", "nodes"] as const;

function times(row: ScaleRow): string {
  const cells = measured.map((name) => cell(row, (visit) => visit[name]));
  return `| ${row.claims} | ${cells.join(" | ")} | ${cell(row, heap, 1)} |`;
}

/** Beside the atlas of which the others are made, turn by turn; a dash where either was not reached. */
function ratios({ claims, visits }: ScaleRow, real: ScaleRow): string {
  const part = (of: keyof ScaleVisit, by: keyof ScaleVisit = of) =>
    median(visits.map((visit, turn) => Number(visit[of]) / Number(real.visits[turn]?.[by])));
  const parts = [part("map"), part("nodes"), part("filter", "frame")];
  const cells = parts.map((value) => (Number.isFinite(value) ? value.toFixed(2) : "–"));
  return `| ${claims} | ${cells.join(" | ")} |`;
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
