import type { Server } from "node:http";
import { expect, type Page, test } from "@playwright/test";
import { takeAlongFile } from "#load/takeAlongSizes.ts";
import { host } from "./deploys.ts";
import { Site } from "./site.ts";
import { builtPages, hostBelow } from "./staticSite.ts";

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const saveButton = (page: Page) => page.getByRole("button", { name: /^Save for offline \(\d+\.\d MB\)$/u });

async function save(page: Page, address: string): Promise<void> {
  await page.goto(`${address}method/`);
  await saveButton(page).click();
  await expect(page.locator("[data-offline]")).toHaveAttribute("data-offline", "saved", { timeout: 90_000 });
}

function cut(server: Server): void {
  server.close();
  server.closeAllConnections();
}

/** One page of each kind: "c/c1a/" stands for all claims. */
function pageKinds(): string[] {
  const kinds = new Map<string, string>();
  for (const file of builtPages()) {
    const folder = file.replace(/index\.html$/u, "");
    if (!file.endsWith("index.html") || folder.startsWith("embed/")) continue;
    const kind = folder.replace(/^(c|paper|story|teach)\/[^/]+\//u, "$1/*/");
    if (!kinds.has(kind)) kinds.set(kind, folder);
  }
  return [...kinds.values()];
}

test("a site that was saved opens without a network, all of it, and is removed again", async ({ page }) => {
  test.setTimeout(240_000);
  const { address, server } = await hostBelow("/a/claimlines/");
  await page.goto(`${address}method/#offline`);
  await expect(saveButton(page)).toBeVisible();
  expect(await registrations(page), "before anybody asks").toBe(0);
  await save(page, address);
  await expect(page.getByText("Saved. All pages of this site now open")).toBeVisible();
  cut(server);
  const site = new Site(page);
  for (const path of pageKinds()) {
    await page.goto(address + path);
    await expect(page.locator("h1").first(), path).toBeAttached();
    // A sheet to be printed has nothing to wake up.
    if (!path.includes("paper/")) await expect(page.locator("html"), path).toHaveAttribute("data-awake", "");
  }
  await page.goto(`${address}?claim=c1a`);
  await site.mapReady();
  await expect(site.card).toHaveAttribute("data-card", "c1a");
  expect(await site.drawnClaims()).toContain("c1a");
  expect(await site.drawnOfBasemap()).toBeGreaterThan(0);
  await page.reload();
  await expect(site.card).toHaveAttribute("data-card", "c1a");
  // How large the copy is to be is asked for anew, and stands beside the copy.
  expect(site.problems.filter((problem) => !problem.includes(takeAlongFile))).toEqual([]);
  await page.goto(`${address}method/`);
  await page.getByRole("button", { name: "Remove what was saved" }).click();
  await expect(
    page.getByText(/^Removed: all files that were saved|^Removed: \d+ files, \d+\.\d MB/u),
  ).toBeVisible();
  expect(await cacheNames(page)).toEqual([]);
  expect(await registrations(page)).toBe(0);
  await expect(page.reload()).rejects.toThrow(/ERR_CONNECTION_REFUSED|ERR_FAILED/u);
});

test("what was removed can be saved again, without loading the page anew", async ({ page }) => {
  const { address, server } = await hostBelow("/a/claimlines/");
  await save(page, address);
  await page.getByRole("button", { name: "Remove what was saved" }).click();
  await saveButton(page).click();
  await expect(page.locator("[data-offline]")).toHaveAttribute("data-offline", "saved", { timeout: 90_000 });
  cut(server);
  await page.goto(`${address}sources/`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a newer edition asks before it takes over, and pages of the older one find their files", async ({
  context,
  page,
}) => {
  test.setTimeout(240_000);
  const { address, deploy, close } = await host();
  await save(page, address);
  const older = new Site(await context.newPage());
  await older.page.goto(`${address}?claim=c1a`);
  await expect(older.card).toHaveAttribute("data-card", "c1a");
  deploy();
  await page.goto(address);
  const notice = page.getByText("A newer edition of this site has been saved, and waits.");
  await expect(notice).toBeVisible({ timeout: 60_000 });
  // Nothing of the list shines through it, and a keyboard comes to it first.
  await page.setViewportSize({ width: 390, height: 844 });
  const own = await notice.evaluate((words) => {
    const { x, y, width, height } = (words.parentElement as HTMLElement).getBoundingClientRect();
    const points = Array.from({ length: Math.floor(height) - 4 }, (_, down) => [x + width / 2, y + 2 + down]);
    return points.every(([left = 0, top = 0]) =>
      words.parentElement?.contains(document.elementFromPoint(left, top)),
    );
  });
  expect(own).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Use the newer edition" })).toBeFocused();
  const entry = page.locator('head script[type="module"]');
  await expect(entry).not.toHaveAttribute("src", /nextnext/u);
  const takeOver = page.getByRole("button", { name: "Use the newer edition" });
  // A browser may hold on to the edition before, as it does here: its order never arrives.
  await page.evaluate(() => {
    ServiceWorker.prototype.postMessage = () => {};
  });
  await takeOver.click();
  await expect(page.getByText("The newer edition is taking over.")).toBeVisible();
  await expect(page.getByText(/^The browser keeps the edition before/u)).toBeVisible();
  // A page that is left while it still loads makes Chromium hold on for minutes.
  await older.mapReady();
  await new Site(page).mapReady();
  await page.reload();
  await expect(entry).not.toHaveAttribute("src", /nextnext/u);
  await new Site(page).mapReady();
  await takeOver.click();
  await expect(entry).toHaveAttribute("src", /nextnext/u);
  await expect(notice).toBeHidden();
  await older.page.getByRole("complementary").getByRole("button", { name: "Cite" }).click();
  await expect(older.page.getByRole("dialog", { name: /^Cite/u })).toBeVisible();
  expect(older.problems).toEqual([]);
  close();
});

test("a page in a frame offers nothing to save, and saves nothing", async ({ page }) => {
  const { address, server } = await hostBelow("/a/claimlines/");
  const body = '<iframe src="method/" width="900" height="700"></iframe>';
  await page.route("**/article.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(`${address}article.html`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText("This browser cannot save the site here.")).toBeAttached();
  await expect(frame.getByRole("button", { name: /^Save for offline/u })).toHaveCount(0);
  cut(server);
});
