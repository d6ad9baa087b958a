// Takes the pictures in docs/pictures/ of the built site, so that anyone can take them again.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { ensureInstalled, projectFolder, runInstalled } from "./setUp.mjs";

ensureInstalled();
runInstalled("vite/bin/vite.js", ["build"]);
const { chromium } = await import("@playwright/test");
const { preview } = await import("vite");

const folder = join(projectFolder, "docs", "pictures");
const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const cardOfLayer = { "tajik-border": "c1a", badghis: "c4b", "deir-ez-zor": "c3d", background: "c2b" };

const pictures = [
  { name: "explore-1280-light", path: "", viewport: wide },
  { name: "explore-1280-dark", path: "", viewport: wide, colorScheme: "dark" },
  { name: "explore-390-light", path: "", viewport: phone },
  ...Object.entries(cardOfLayer).map(([layer, claim]) => ({
    name: `card-${layer}`,
    path: `?claim=${claim}`,
    viewport: wide,
  })),
  { name: "card-390", path: "?claim=c1a", viewport: phone },
  {
    name: "story",
    path: "story/how-one-article-was-made/?step=what-it-left-out",
    viewport: wide,
  },
  {
    name: "teach-1366",
    path: "teach/one-raid-five-counts/?step=forty-say-the-taliban",
    viewport: { width: 1366, height: 768 },
    hasMap: false,
    before: async (page) => {
      await page.locator("[data-awake]").waitFor();
      await page.getByRole("button", { name: "Count hands" }).click();
      const votes = { first: [1, 4, 9, 7, 3, 4], second: [0, 2, 6, 13, 4, 3] };
      for (const [round, counts] of Object.entries(votes)) {
        await page.getByRole("radio", { name: `${round} vote` }).check();
        for (const [at, count] of counts.entries())
          await page.getByRole("spinbutton").nth(at).fill(String(count));
      }
    },
  },
  { name: "vote-390", path: "c/c4b/vote/", viewport: phone, hasMap: false },
  {
    name: "legend",
    path: "",
    viewport: wide,
    before: (page) => page.getByRole("button", { name: "All signs" }).click(),
  },
  {
    name: "chain-zubov",
    path: "?claim=c1a",
    viewport: { width: 2440, height: 1400 },
    before: async (page) => {
      await page.getByRole("button", { name: "Draw it wide" }).click();
      await page
        .getByRole("dialog")
        .getByRole("link", { name: /^Piter-news/u })
        .waitFor();
    },
  },
  {
    name: "versions-badghis",
    path: "?claim=c4c",
    viewport: { width: 1280, height: 1100 },
    before: (page) =>
      page
        .getByRole("heading", { name: /^How many were taken/u })
        .evaluate((heading) => heading.scrollIntoView({ block: "start" })),
  },
  {
    name: "who-had-what",
    path: "sources/#threads",
    viewport: { width: 1280, height: 2300 },
    hasMap: false,
    before: (page) => page.locator("[data-teller]").first().waitFor(),
  },
];

const args = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const server = await preview({ root: projectFolder, preview: { port: 4193, strictPort: true } });
const browser = await chromium.launch({ executablePath: ensureChromium(), args });
mkdirSync(folder, { recursive: true });
for (const { name, path, viewport, colorScheme = "light", hasMap = true, before } of pictures) {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: "reduce" });
  await page.goto(`http://localhost:4193/${path}`);
  if (hasMap) await page.locator('[data-map="ready"]').waitFor({ state: "attached", timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
  await before?.(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}

/** A page of somebody else with three frames: a claim that is denied, a layer, and another claim in the dark. */
const element = (attributes) => `<claimlines-map ${attributes} load="click"></claimlines-map>`;
const hostPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Another page</title>
<style>body{max-width:40rem;margin:2rem auto;font:1.125rem/1.6 Georgia,serif}p{margin:1.25rem 0}</style>
<h1>A page of somebody else</h1>
<p>One claim, with who denies it.</p>${element('claim="c1a"')}
<p>All claims of one layer.</p>${element('layers="badghis"')}
<p>One claim on a dark ground.</p>${element('claim="c3b" theme="dark"')}
<script src="http://localhost:4193/embed.js" async></script></html>`;
const host = await browser.newPage({ viewport: { width: 760, height: 2600 }, reducedMotion: "reduce" });
await host.setContent(hostPage);
for (const at of [0, 1, 2]) {
  const frame = host.locator("claimlines-map").nth(at).locator("iframe").contentFrame();
  await frame.locator("footer").waitFor();
  await frame.locator("footer").scrollIntoViewIfNeeded();
  // Painted, and not only laid out.
  await frame
    .locator("body")
    .evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}
await host.screenshot({ path: join(folder, "embeds.png"), fullPage: true });
console.log("docs/pictures/embeds.png");

await browser.close();
await server.close();
