import { type Contestant, contestants } from "./contestants.ts";
import { median } from "./median.ts";
import type { Runs } from "./runs.ts";
import type { Visit } from "./visit.ts";

interface Figure {
  readonly name: string;
  readonly of: (visit: Visit) => number;
  readonly digits: number;
  /** What ours may be, as a part of the bare page's. */
  readonly must?: number;
}

const figures: readonly Figure[] = [
  { name: "kB until the map stands", of: ({ bytes }) => bytes / 1000, digits: 0, must: 0.95 },
  { name: "kB in all", of: ({ allBytes }) => allBytes / 1000, digits: 0 },
  { name: "requests", of: ({ requests }) => requests, digits: 0 },
  { name: "first paint, ms", of: ({ fcp }) => fcp, digits: 0 },
  { name: "largest paint, ms", of: ({ lcp }) => lcp, digits: 0, must: 0.35 },
  { name: "page awake, ms", of: ({ awake }) => awake || Number.NaN, digits: 0 },
  { name: "map ready, ms", of: ({ map }) => map || Number.NaN, digits: 0, must: 0.9 },
  { name: "main thread blocked, ms", of: ({ blocked }) => blocked, digits: 0, must: 1 },
  { name: "longest task, ms", of: ({ longest }) => longest, digits: 0 },
  { name: "tap to card, ms", of: ({ tap }) => tap, digits: 0, must: 1.5 },
  { name: "layout shift", of: ({ shift }) => shift, digits: 3 },
  { name: "heap, MB", of: ({ heap }) => heap / 1e6, digits: 1, must: 1.3 },
  { name: "DOM nodes", of: ({ nodes }) => nodes, digits: 0 },
];

const shown = (value: number, digits: number) => (Number.isNaN(value) ? "–" : value.toFixed(digits));

function ratio(runs: Runs, of: Figure["of"], one: "ours" | "least", other: "bare" | "ground"): string {
  // Within one turn both met the same machine, so the ratios are taken there, and their median after.
  const part = median(runs[one].map((visit, turn) => of(visit) / of(runs[other][turn] ?? visit)));
  return Number.isFinite(part) ? part.toFixed(2) : "–";
}

/** A table of medians, with ratios of pages, as Markdown. */
export function figureTable(runs: Runs): string[] {
  const of = (who: Contestant, figure: Figure) => shown(median(runs[who].map(figure.of)), figure.digits);
  return [
    "| | ours | bare | ground | least | floor | ours ÷ bare | must | ours ÷ ground | least ÷ bare |",
    "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ...figures.map((figure) => {
      const cells = [
        ...contestants.map((who) => of(who, figure)),
        ratio(runs, figure.of, "ours", "bare"),
        figure.must ? `≤ ${figure.must}` : "",
        ratio(runs, figure.of, "ours", "ground"),
        ratio(runs, figure.of, "least", "bare"),
      ];
      return `| ${figure.name} | ${cells.join(" | ")} |`;
    }),
  ];
}
