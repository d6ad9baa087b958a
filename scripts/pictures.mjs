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
await browser.close();
await server.close();
