import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { type LargeSite, largeSite } from "../../scripts/bench/largeSite.ts";
import { serve } from "../../scripts/bench/serve.ts";
import { fastLine } from "../../scripts/bench/slowLine.ts";
import { atlas } from "./atlas.ts";
import { Site } from "./site.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const count = 3000;
/** The last claim of the last whole copy of the atlas: no list begins with it. */
const late = `${atlas.claims.at(-1)?.id}-n${Math.floor(count / atlas.claims.length) - 1}`;

test.describe("an atlas of thousands of claims", () => {
  let large: LargeSite;
  let served: Awaited<ReturnType<typeof serve>>;

  test.beforeAll(async () => {
    large = largeSite(project, count);
    served = await serve(large.folder, fastLine);
  });

  test.afterAll(() => {
    served.close();
    large.clear();
  });

  test.beforeEach(async ({ page }) => {
    // List and cards never wait for the map.
    await page.route("**/mountMap-*", (route) => route.abort());
  });

  test("puts a part of its list on the page, which grows as a reader goes on, and says how long it is", async ({
    page,
  }) => {
    const site = new Site(page);
    await page.goto(served.address);
    await expect(site.entries.first()).toBeVisible();
    expect(await site.counted()).toBe(count);
    const first = await site.entries.count();
    expect(first).toBeLessThan(60);
    const ofLayer = site.page.locator("li[aria-setsize]").first();
    expect(Number(await ofLayer.getAttribute("aria-setsize"))).toBeGreaterThan(first);

    await site.entries.last().focus();
    const before = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.claim);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => site.entries.count()).toBeGreaterThan(first);
    await expect(site.entries.nth(first)).toBeFocused();
    expect(before).not.toBe(await site.entries.nth(first).getAttribute("data-claim"));
    expect(await site.entries.count()).toBeLessThan(300);
  });

  test("is filtered as a whole", async ({ page }) => {
    const site = new Site(page);
    await page.goto(served.address);
    await expect(site.entries.first()).toBeVisible();
    await site.openFilters();
    const [layer] = atlas.layers;
    await site.tick("Layers", layer?.title ?? "");
    await expect.poll(() => site.counted()).toBeLessThan(count);
    expect(await site.counted()).toBeGreaterThan(0);
  });

  test("opens any of its claims by its address, also one that the list has not come to", async ({ page }) => {
    const site = new Site(page);
    await page.goto(`${served.address}?claim=${late}`);
    await expect(site.card).toHaveAttribute("data-card", late);
    await expect(site.entry(late)).toHaveCount(0);
  });
});
