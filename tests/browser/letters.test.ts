import { expect, type Page, test } from "@playwright/test";
import { Site } from "./site.ts";

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
  const site = new Site(page);
  await site.openWithMap();
  expect(await namesDrawn(site)).toBeGreaterThan(3);
  expect((await inWorker(page)).length).toBeGreaterThanOrEqual(3);
  expect(await page.evaluate(mapFamilies)).toEqual([]);
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
