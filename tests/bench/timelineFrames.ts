// Frames a second while the day is dragged, with 2,000 statements, in the built site.
//   node node_modules/vite/bin/vite.js build && node node_modules/vite/bin/vite.js preview --port 4187 &
//   CHROMIUM_PATH=/usr/bin/chromium npx tsx tests/bench/timelineFrames.ts [address] [--map]
// Without --map the map is left out: where WebGL is software, it would be measured instead of the page.
import { chromium } from "@playwright/test";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { atlasName, atlasTexts } from "../../scripts/build/atlasFiles.ts";
import { crowdedAtlas } from "./crowdedAtlas.ts";

const statements = 2000;
const address = process.argv.slice(2).find((text) => text.startsWith("http")) ?? "http://localhost:4187/";
const hasMap = process.argv.includes("--map");
const executablePath = process.env.CHROMIUM_PATH;

const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [
    "--no-sandbox",
    ...(hasMap ? ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"] : ["--disable-gpu"]),
  ],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
if (!hasMap) {
  await page.addInitScript("HTMLCanvasElement.prototype.getContext = () => null;");
}
const published = await fetch(new URL(`data/${atlasName}/atlas.json`, address));
const texts = atlasTexts(crowdedAtlas((await published.json()) as PublishedAtlas, statements));
for (const [name, body] of texts) {
  await page.route(`**/${name}`, (route) => route.fulfill({ body, contentType: "application/json" }));
}
await page.goto(`${address}?day=2019-01-29`);
const strip = page.getByRole("region", { name: "Timeline" }).locator("svg[height='112']");
const box = await strip.boundingBox();
if (!box) throw new Error("The strip has no drawing.");
await page
  .locator("[data-map=ready], [data-map=unavailable]")
  .waitFor({ state: "attached", timeout: 60_000 });

interface Measured {
  readonly frames: readonly number[];
  readonly long: readonly number[];
}

/** Runs in the page; as text, because tsx would put names of its own into it. */
const measuring = `
  const measured = window.measured = { frames: [], long: [], stop: false };
  new PerformanceObserver((list) => {
    measured.long.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: "longtask" });
  let before = performance.now();
  requestAnimationFrame(function frame(now) {
    measured.frames.push(now - before);
    before = now;
    if (!measured.stop) requestAnimationFrame(frame);
  });
`;

// In time of the processor, not of the wall: other work on the machine does not count.
const cdp = await page.context().newCDPSession(page);
await cdp.send("Performance.setTimeDomain", { timeDomain: "threadTicks" });
await cdp.send("Performance.enable");
async function spent(): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

async function drag(name: string, isHeld = true): Promise<void> {
  if (!box) return;
  await page.evaluate(measuring);
  const before = await spent();
  await page.mouse.move(box.x + 20, box.y + 20);
  if (isHeld) await page.mouse.down();
  for (let step = 0; step <= 240; step++) {
    const share = step < 120 ? step / 120 : (240 - step) / 120;
    await page.mouse.move(box.x + 20 + share * (box.width - 40), box.y + 20);
  }
  if (isHeld) await page.mouse.up();
  const busy = (await spent()) - before;
  const { frames, long } = await page.evaluate<Measured>("(measured.stop = true, measured)");
  const whole = frames.slice(1);
  const steps = 240;
  const total = whole.reduce((sum, length) => sum + length, 0);
  const ordered = [...whole].sort((one, other) => one - other);
  const at = (share: number) => (ordered[Math.floor(ordered.length * share)] ?? 0).toFixed(1);
  console.warn(
    `${name}: ${(busy / steps).toFixed(1)} ms of the main thread a step; ${((whole.length / total) * 1000).toFixed(1)} frames/s over ${(total / 1000).toFixed(1)} s; ` +
      `frame p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; ${long.length} long tasks, ${long
        .reduce((sum, length) => sum + length, 0)
        .toFixed(0)} ms together`,
  );
}

// The same movements with no button held: what the machine gives at best.
await drag("nothing held", false);
await drag("crowded month");
await page.getByRole("button", { name: "Fit to what is shown" }).click();
await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
await drag("five years");
await browser.close();
