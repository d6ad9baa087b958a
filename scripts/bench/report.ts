import { cpus, loadavg, totalmem } from "node:os";
import { figureTable } from "./figures.ts";
import type { Runs } from "./runs.ts";
import type { ScaleRow } from "./scale.ts";
import { scaleTables } from "./scaleTables.ts";

export interface BenchResult {
  readonly command: string;
  readonly browser: string;
  readonly times: number;
  readonly slow: Runs;
  readonly fast: Runs;
  readonly scale: readonly ScaleRow[];
  /** Visits for each row of it. */
  readonly scaleTimes: number;
  /** Load of the machine, over a minute, before the bench began. */
  readonly loadBefore: number;
}

const visitsEach = (times: number) =>
  times === 1
    ? "One visit each."
    : `Medians of ${times} visits each, the rows in turn, each in a fresh browser context.`;

/** What the bench found, with where and when, as the text of `docs/benchmarks.md`. */
export function benchReport(result: BenchResult): string {
  const { command, browser, times, slow, fast, scale, scaleTimes, loadBefore } = result;
  const processors = cpus();
  const machine = `${processors.length} × ${processors[0]?.model ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${[
    "# Benchmarks",
    "",
    `Written by \`${command}\` on ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC: ${machine}, Node ${process.versions.node}, Chromium ${browser}, WebGL in`,
    `software. Load of the machine before: ${loadBefore.toFixed(1)}, at the end: ${(loadavg()[0] ?? 0).toFixed(1)}. Milliseconds do not carry over to another machine, nor to this one`,
    "on another day; ratios within one run do.",
    "",
    "- **ours**: the built site, its opening page, brotli.",
    "- **bare**: Vite, React, MapLibre as its package has it, the same tiles, 12 circles, a card (`tests/bench/bare`), brotli.",
    "- **ground**: the bare page with all of the ground that ours shows, its names and borders too, drawn by the same style (`groundStyle.ts`).",
    "- **least**: the bare page's map, drawn by MapLibre as our site builds it, and nothing else: no React, no card, no words but a title (`tests/bench/least`).",
    "- **floor**: our opening page without its scripts: what its HTML, styles and fonts cost alone.",
    "",
    `Medians of ${times} visits each, in turn, each in a fresh browser context of 1280 × 800. “In all” is when nothing more is asked for. The`,
    "line's width and delay lie below the browser, so that workers are as slow as the page. A visit begins two seconds after its window was opened.",
    "That fills the screen, and the browser is told to make no pages of its own: beside those, and beside the sign that turns in a tab while a page is",
    "loading, a page that draws early would look slower than one that waits for its code.",
    "",
    "## Slow 4G (1.6 Mbit/s, 150 ms, CPU ×4)",
    "",
    ...figureTable(slow),
    "",
    "## No throttling",
    "",
    ...figureTable(fast),
    "",
    ...(scale.length > 0
      ? [
          "## Many claims",
          "",
          `The real atlas, its claims again and again at other places (\`tests/bench/manyClaims.ts\`); no throttling. ${visitsEach(scaleTimes)}`,
          "The list counts from the request to the first entry, drawn by the page's code; the longest task is that until the map stands. Panning,",
          "filter and tap each begin when the map is at rest. A filter is timed until its count is painted; the map is told of it after that.",
          "",
          ...scaleTables(scale),
        ]
      : []),
  ].join("\n")}\n`;
}
