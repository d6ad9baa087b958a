import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { atlas, facts, hasPlace, idsWhere } from "./atlas.ts";
import { Site } from "./site.ts";

test("a reader who opens the site sees every claim in the list and the drawable ones on the map", async ({
  page,
}) => {
  const site = new Site(page);
  await site.openWithMap();
  await expect(site.entries).toHaveCount(atlas.claims.length);
  await expect(site.status).toHaveText(`${atlas.claims.length} of ${atlas.claims.length} claims shown`);
  expect(await site.drawnClaims()).toEqual(idsWhere(hasPlace));
  expect(await site.drawnOfBasemap()).toBeGreaterThan(50);
  expect(site.problems).toEqual([]);
});

test("the map has really painted: its picture holds many colours", async ({ page }) => {
  const site = new Site(page);
  await site.openWithMap();
  const picture = await site.map.screenshot();
  expect(picture.byteLength).toBeGreaterThan(30_000);
});

test("every entry of the list shows its level and speaks of who said it", async ({ page }) => {
  const site = new Site(page);
  await site.open();
  for (const { claim, level, tally } of facts) {
    const entry = site.entry(claim.id);
    await expect(entry).toHaveAttribute("data-level", `${level.letter}${level.digit}`);
    await expect(entry).toContainText(" said that ");
    if (tally.deniedBy.length > 0) await expect(entry).toContainText(`Denied by ${tally.deniedBy.length}`);
  }
});

test("the words “Reported, unverified” stand on the map before and after it is ready", async ({ page }) => {
  const site = new Site(page);
  await site.open();
  const caveat = page.getByRole("region", { name: "Map of the claims" }).getByText("Reported, unverified");
  await expect(caveat).toBeVisible();
  await site.mapReady();
  await expect(caveat).toBeVisible();
});

test("nothing is asked of another host", async ({ page, baseURL }) => {
  const others: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(baseURL ?? "").origin) others.push(request.url());
  });
  await new Site(page).openWithMap("?claim=c1a");
  expect(others).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the opening view and an open card, ${colorScheme}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ colorScheme, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    const site = new Site(page);
    for (const path of ["", "?claim=c4b"]) {
      await site.openWithMap(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    }
    await context.close();
  });
}

type WithCredits = typeof globalThis & { creditsAtFirst?: string };

/** Runs in the page: what the credits of the live map say in the moment in which they are put into it. */
function noteCredits(): void {
  new MutationObserver((_, observer) => {
    const credits = document.querySelector(".maplibregl-ctrl-attrib-inner");
    if (!credits) return;
    (globalThis as WithCredits).creditsAtFirst = credits.textContent;
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });
}

test("the live map's credits say from the first what they say: rows of glyphs keep clear of them but once", async ({
  page,
}) => {
  await page.addInitScript(noteCredits);
  await new Site(page).openWithMap();
  const atFirst = await page.evaluate(() => (globalThis as WithCredits).creditsAtFirst);
  expect(atFirst).toBe(await page.locator(".maplibregl-ctrl-attrib-inner").textContent());
  expect(atFirst).not.toBe("");
});
