// Our site beside a bare MapLibre page and beside itself without scripts: npm run bench [-- --quick] [--built]
import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { prepare } from "./bench/contestants.ts";
import { benchReport } from "./bench/report.ts";
import { runs } from "./bench/runs.ts";
import { scaleRows } from "./bench/scale.ts";
import { fastLine, slow4G } from "./bench/slowLine.ts";
import { ensureChromium } from "./chromium.mjs";
import { runInstalled } from "./setUp.mjs";

const { values } = parseArgs({
  options: {
    /** One visit each, and up to 1,000 claims: says whether something broke, not how fast it is. */
    quick: { type: "boolean", default: false },
    /** Takes `dist` as it is. */
    built: { type: "boolean", default: false },
    times: { type: "string" },
    claims: { type: "string" },
  },
});
const project = fileURLToPath(new URL("..", import.meta.url));
const times = Number(values.times ?? (values.quick ? 1 : 5));
const counts = (values.claims ?? (values.quick ? "100,1000" : "21,100,1000,10000,100000"))
  .split(",")
  .filter((count) => count !== "")
  .map(Number);
const viewport = { width: 1280, height: 800 };
const loadBefore = loadavg()[0] ?? 0;

if (!values.built) runInstalled("vite/bin/vite.js", ["build"]);
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
    // A page drawn by a graphics card in software would be slower than on any real machine; the map needs it, the page not.
    "--disable-gpu-rasterization",
    // Pages of the browser's own, made for each window: they would take their processor time from the page in it.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
  ],
});
const folders = await prepare(project);
try {
  console.log("Slow 4G …");
  const slow = await runs(browser, folders, slow4G, { cpuSlowdown: 4, viewport }, times);
  console.log("No throttling …");
  const fast = await runs(browser, folders, fastLine, { cpuSlowdown: 1, viewport }, times);
  const scaleTimes = values.quick ? 1 : 3;
  const scale = await scaleRows(browser, project, counts, { cpuSlowdown: 1, viewport }, scaleTimes);
  const command = [
    "npm run bench",
    ...(process.argv.length > 2 ? ["--", ...process.argv.slice(2)] : []),
  ].join(" ");
  const report = benchReport({
    command,
    browser: browser.version(),
    times,
    slow,
    fast,
    scale,
    scaleTimes,
    loadBefore,
  });
  writeFileSync(join(project, "docs", "benchmarks.md"), report);
  console.log(`\n${report}`);
} finally {
  await browser.close();
  folders.clear();
}
