import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { stoppedAfter } from "./stoppedLine.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** Pages of every kind, with what they may weigh, in kB (brotli): each brings its styles and waits for nothing else. */
const budgets = {
  "": 26.5,
  "c/c4b/": 39,
  "story/": 10,
  "story/one-raid-five-counts/": 19.5,
  "sources/": 68.5,
  "method/": 18,
  "teach/": 15.5,
  "paper/": 6.2,
  "embed/": 2,
};

test("what pages send before they are painted weighs no more than its budget", () => {
  for (const [path, most] of Object.entries(budgets)) {
    const html = readFileSync(`${dist}${path}index.html`);
    const weight = brotliCompressSync(html).length / 1000;
    console.warn(`  /${path.padEnd(28)}${weight.toFixed(1).padStart(6)} kB of ${most}`);
    expect.soft(weight, path).toBeLessThanOrEqual(most);
    const waited = String(html).match(/<link rel="stylesheet"(?! disabled| media="print")[^>]*>/gu);
    expect.soft(waited, path).toBeNull();
  }
});

type Looks = readonly (readonly [name: string, box: string, look: string])[];

/** Where everything of a page is, and how it looks. Runs in the page. */
function looks(): Looks {
  return [...document.querySelectorAll("#site *")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const { color, fill, stroke, strokeWidth, backgroundColor, font, opacity, visibility } = style;
    return [
      `${element.nodeName} ${element.textContent?.slice(0, 40)}`,
      [x, y, width, height].map(Math.round).join(" "),
      [color, fill, stroke, strokeWidth, backgroundColor, font, opacity, visibility].join("; "),
    ];
  });
}

/** Every face there is, whatever letters of the page ask for it and when. */
async function facesIn(page: Page): Promise<void> {
  await expect(page.locator("body")).toBeVisible();
  // Words are painted before the map is.
  await expect(page.locator("[data-awaited]")).toHaveCount(0);
  await page.evaluate(() => Promise.allSettled([...document.fonts].map((face) => face.load())));
}

async function differences(page: Page): Promise<unknown[]> {
  await facesIn(page);
  const first = await page.evaluate(looks);
  await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLLinkElement>("link[disabled]")];
    const loaded = links.map((link) => new Promise((load) => link.addEventListener("load", load)));
    for (const link of links) link.disabled = false;
    return Promise.all(loaded);
  });
  await facesIn(page);
  const whole = await page.evaluate(looks);
  expect(first.length).toBeGreaterThan(30);
  return first.filter((before, index) => String(before) !== String(whole[index])).slice(0, 5);
}

for (const path of ["", "c/c1a/", "story/", "story/one-raid-five-counts/", "method/", "sources/", "teach/"]) {
  test(`“/${path}” has the looks of its style sheets without asking for one`, async ({ page }) => {
    await page.route(/\.js(?:on)?$/u, (route) => route.abort());
    const asked: string[] = [];
    page.on("request", (request) => {
      // MapLibre's own comes with its code, and one is for paper.
      const isOther = /\/(?:mountMap|on-paper)-/u.test(request.url());
      if (request.resourceType() === "stylesheet" && !isOther) asked.push(request.url());
    });
    for (const colorScheme of ["light", "dark"] as const) {
      for (const [width, height] of [
        [1280, 800],
        [390, 844],
      ] as const) {
        await page.emulateMedia({
          colorScheme,
          forcedColors: width === 390 && colorScheme === "dark" ? "active" : "none",
        });
        await page.setViewportSize({ width, height });
        await page.goto(`./${path}`);
        expect(asked.splice(0)).toEqual([]);
        expect(await differences(page), `${width} ${colorScheme}`).toEqual([]);
        expect(asked.splice(0).length).toBeGreaterThan(2);
      }
    }
  });
}

/** "source sans 3 600 normal" of "…/source-sans-3-opening-600-normal-BlXd4.woff2". */
const faceOf = (address: string) =>
  (/(?<family>[\w-]+)-opening-(?<cut>\d+-[a-z]+)-/u.exec(address) ?? [])
    .slice(1)
    .join(" ")
    .replaceAll("-", " ");

for (const path of ["", "c/c1a/", "story/", "story/one-raid-five-counts/", "method/", "sources/"]) {
  test(`“/${path}” names no face in vain that it has come before its code`, async ({ page }) => {
    await page.route(/\.js$/u, (route) => route.abort());
    await page.goto(`./${path}`);
    await expect(page.locator("[data-awaited]")).toHaveCount(0);
    const { named, used, asked } = await page.evaluate(async () => {
      await document.fonts.ready;
      const links = document.querySelectorAll<HTMLLinkElement>("link[rel=preload][as=font]");
      const entries = performance.getEntriesByType("resource").map(({ name }) => name);
      return {
        named: Array.from(links, ({ href }) => href),
        used: Array.from(document.fonts)
          .filter(({ status }) => status === "loaded")
          .map(({ family, weight, style }) =>
            `${family.replaceAll('"', "")} ${weight} ${style}`.toLowerCase(),
          ),
        asked: entries.filter((name) => name.includes("-opening-")),
      };
    });
    expect(named.length).toBeGreaterThan(2);
    expect(used).toEqual(expect.arrayContaining(named.map(faceOf)));
    // Where claims are listed, one that came later would have all text laid out anew.
    if (path === "") expect(new Set(asked)).toEqual(new Set(named));
  });
}

test("a page shows its text though its faces never come, and soon", async ({ page }) => {
  await page.route(/\.woff2$/u, () => {});
  await page.goto("./method/", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 5000 });
});

/** What a server sends before it hears from a reader for the first time: ten packets, less the answer's headers. */
const firstFlight = 14_000 - 400;

for (const [path, text] of [
  ["", "Igor Zubov said that unidentified aircraft"],
  ["c/c1a/", "Every line is a claim."],
  ["c/c4b/", "Every line is a claim."],
  ["method/", "Method"],
  ["sources/", "Sources"],
] as const) {
  test(`the first 14 kB of “/${path}” are painted as soon as they are there`, async ({ page }) => {
    const host = await stoppedAfter(path, firstFlight);
    try {
      await page.goto(host.address, { waitUntil: "commit" });
      const painted = () =>
        page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length);
      await expect.poll(painted, { timeout: 15_000 }).toBe(1);
      await expect(page.getByText(text).first()).toBeVisible();
      expect(await page.evaluate(() => document.readyState)).toBe("loading");
    } finally {
      await page.close();
      host.close();
    }
  });
}
