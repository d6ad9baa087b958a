import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { Site } from "./site.ts";

/** What orders and joins words that are read from right to left. */
const rightToLeft = /right-to-left-[^/]*\.js$/u;

type Container = HTMLElement & { claimlinesMap?: import("maplibre-gl").Map };

/** How many of the basemap's names are drawn. */
const namesDrawn = (site: Site) =>
  site.map.evaluate(
    (container: Container) =>
      container.claimlinesMap?.queryRenderedFeatures().filter(({ source }) => source === "labels").length ??
      0,
  );

/** The families that a page or a worker knows beside those of the page's styles. */
const mapFamilies = () => {
  const { fonts } = globalThis as unknown as { readonly fonts?: FontFaceSet };
  return [...(fonts ?? document.fonts)]
    .map(({ family }) => family)
    .filter((family) => /maplibre/iu.test(family));
};

async function inWorker(page: Page): Promise<string[]> {
  const [worker] = page.workers().filter((one) => one.url().includes("maplibre-worker"));
  if (!worker) throw new Error("The map has no worker.");
  return worker.evaluate(mapFamilies);
}

test("the map's letters are drawn in its worker: the page is not laid out anew for its faces", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const site = new Site(page);
  await site.openWithMap();
  expect(await namesDrawn(site)).toBeGreaterThan(3);
  expect((await inWorker(page)).length).toBeGreaterThanOrEqual(3);
  expect(await page.evaluate(mapFamilies)).toEqual([]);
  expect(asked.filter((url) => rightToLeft.test(url))).toEqual([]);
});

test("where a worker cannot draw letters, the page does", async ({ page }) => {
  await page.route(/maplibre-worker-[^/]*\.js$/u, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: `globalThis.OffscreenCanvas = undefined;\n${await answer.text()}`,
    });
  });
  const site = new Site(page);
  await site.openWithMap();
  expect(await namesDrawn(site)).toBeGreaterThan(3);
  expect(await inWorker(page)).toEqual([]);
  expect((await page.evaluate(mapFamilies)).length).toBeGreaterThanOrEqual(3);
});

const arabicNames = fileURLToPath(new URL("../../dist/geo/labels/ar.geojson", import.meta.url));

/** Opens the map with names in Arabic, and has its worker note the letters that it draws. */
async function openInArabic(page: Page): Promise<Site> {
  await page.route("**/geo/labels/en.geojson*", (route) => route.fulfill({ path: arabicNames }));
  await page.route(/maplibre-worker-[^/]*\.js$/u, async (route) => {
    const answer = await route.fetch();
    const noting = `globalThis.noted = [];
      const { fillText } = OffscreenCanvasRenderingContext2D.prototype;
      OffscreenCanvasRenderingContext2D.prototype.fillText = function (text, ...where) {
        globalThis.noted.push(text);
        fillText.call(this, text, ...where);
      };`;
    await route.fulfill({ response: answer, body: `${noting}\n${await answer.text()}` });
  });
  const site = new Site(page);
  await site.openWithMap();
  return site;
}

async function lettersNoted(page: Page): Promise<string> {
  const [worker] = page.workers().filter((one) => one.url().includes("maplibre-worker"));
  const noted = await worker?.evaluate(
    () => (globalThis as unknown as { readonly noted: readonly string[] }).noted,
  );
  return noted?.join("") ?? "";
}

test("names in Arabic are drawn with joined letters", async ({ page }) => {
  const site = await openInArabic(page);
  expect(await namesDrawn(site)).toBeGreaterThan(3);
  const letters = await lettersNoted(page);
  // The shapes that letters take at the beginning, in the middle and at the end of a word.
  expect(letters).toMatch(/[\ufe70-\ufefc]/u);
  // All but the hamza, which joins with nothing.
  expect(letters).not.toMatch(/[\u0622-\u063a\u0641-\u064a]/u);
});

test("names in Arabic whose order cannot be found are not drawn in a wrong one", async ({ page }) => {
  const blocked: string[] = [];
  await page.route(rightToLeft, (route) => {
    blocked.push(route.request().url());
    return route.abort();
  });
  const site = await openInArabic(page);
  expect(blocked.length).toBeGreaterThan(0);
  expect(await namesDrawn(site)).toBe(0);
});
