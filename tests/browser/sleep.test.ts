import { expect, type Page, test } from "@playwright/test";
import { heldBack } from "./heldBack.ts";
import { Site } from "./site.ts";

/** Whether React has taken over the first claim of the list: it leaves its own mark on what it has. */
const isListAwake = (page: Page) =>
  page
    .locator("[data-claim][data-level]")
    .first()
    .evaluate((entry) => Object.keys(entry).some((key) => key.startsWith("__reactProps$")));

/** The opening page, awake but for its list, and what lets its map come. */
async function openAsleep(page: Page): Promise<{ site: Site; release: () => void }> {
  const site = new Site(page);
  const release = await heldBack(page, "**/assets/mountMap-*.js");
  await site.open();
  await expect(page.locator("html")).toHaveAttribute("data-awake", "");
  // All that the page does by itself is done: it waits for the map's code, and has nothing else to do.
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "loading");
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  expect(await isListAwake(page)).toBe(false);
  // A page that is left loses this.
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  return { site, release };
}

const isSamePage = (page: Page) => page.evaluate(() => "isSamePage" in window);

test("a list sleeps until the map stands, and wakes without a touch", async ({ page }) => {
  const { site, release } = await openAsleep(page);
  release();
  await site.mapReady();
  await expect.poll(() => isListAwake(page)).toBe(true);
  expect(site.problems).toEqual([]);
});

test("the very tap that wakes a list opens the claim in its place", async ({ page }) => {
  const { site } = await openAsleep(page);
  await site.entry("c4b").click();
  await expect(site.card).toHaveAttribute("data-card", "c4b");
  expect(await isSamePage(page)).toBe(true);
  expect(site.problems).toEqual([]);
});

test("a press that comes without a pointer, as from a screen reader, does so too", async ({ page }) => {
  const { site } = await openAsleep(page);
  await site.entry("c1a").evaluate((entry: HTMLElement) => entry.click());
  await expect(site.card).toHaveAttribute("data-card", "c1a");
  expect(await isSamePage(page)).toBe(true);
});

test("the first key goes to a list that slept", async ({ page }) => {
  const { site } = await openAsleep(page);
  await site.entries.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(site.entries.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(site.card).toBeVisible();
  expect(await isSamePage(page)).toBe(true);
});

test("what is chosen beside a list that sleeps holds for it", async ({ page }) => {
  const { site } = await openAsleep(page);
  const all = await site.entries.count();
  // Without a pointer or a key: the choice itself wakes it.
  await page.getByRole("searchbox").evaluate((field: HTMLInputElement) => {
    const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    put?.call(field, "helicopter");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await expect.poll(() => site.entries.count()).toBeLessThan(all);
  await expect(site.entries.first()).toBeVisible();
  expect(site.problems).toEqual([]);
});
