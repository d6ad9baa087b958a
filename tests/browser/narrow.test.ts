import { expect, test } from "@playwright/test";
import { Site } from "./site.ts";

const sizes = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

for (const viewport of sizes) {
  test(`at ${viewport.width} pixels nothing runs off the side and every button can be hit`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ viewport, hasTouch: true, ...(baseURL ? { baseURL } : {}) });
    const site = new Site(await context.newPage());
    for (const path of ["", "?claim=c1a"]) {
      await site.page.goto(`./${path}`);
      await expect(site.entries.or(site.card).first()).toBeAttached();
      const overflow = await site.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      const small = await site.page.getByRole("button").evaluateAll((buttons) =>
        buttons
          .map((button) => ({
            name: button.textContent || button.ariaLabel,
            box: button.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
          .map(({ name }) => name),
      );
      expect(small).toEqual([]);
    }
    await context.close();
  });
}

test("on a phone the sheet gives the map more room and less at the touch of a button", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    ...(baseURL ? { baseURL } : {}),
  });
  const site = new Site(await context.newPage());
  await site.openWithMap();
  const height = async () => (await site.map.boundingBox())?.height ?? 0;
  const half = await height();
  await site.page.getByRole("button", { name: "Map only" }).first().click();
  await expect.poll(height).toBeGreaterThan(half);
  expect((await site.drawnClaims()).length).toBeGreaterThan(5);
  await context.close();
});

test("the theme follows the device, and the reader's choice goes before it", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ colorScheme: "dark", ...(baseURL ? { baseURL } : {}) });
  const site = new Site(await context.newPage());
  const paper = () => site.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await site.open();
  const dark = await paper();
  await site.open("?theme=light");
  expect(await paper()).not.toBe(dark);
  await context.close();
});
