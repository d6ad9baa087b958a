import { expect, test } from "@playwright/test";
import { method as words } from "#messages/en/method.ts";
import { ReadingPage } from "./readingPage.ts";

test("every part of the method can be reached from its contents", async ({ page }) => {
  const method = new ReadingPage(page);
  await method.open("method/");
  for (const [anchor, heading] of Object.entries(words.sections)) {
    await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: heading }).click();
    await expect(page.locator(`#${anchor}`)).toBeInViewport();
  }
  expect(method.problems).toEqual([]);
});

test("an address with an anchor opens at it", async ({ page }) => {
  const method = new ReadingPage(page);
  await method.open("method/#dates");
  await expect(page.locator("#dates")).toBeInViewport();
});

test("the header marks the page that is read, and the page has its own title", async ({ page }) => {
  await new ReadingPage(page).open("method/");
  await expect(page.locator('[aria-current="page"]')).toHaveText("Method");
  await expect(page).toHaveTitle(/^Method – /u);
});

test("the page has no fault of access, light or dark", async ({ page }) => {
  const method = new ReadingPage(page);
  await method.open("method/");
  expect(await method.faultsOfAccess()).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await method.faultsOfAccess()).toEqual([]);
});

test("a phone folds the contents, and shows the page without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await new ReadingPage(page).open("method/");
  const link = page.getByRole("link", { name: words.sections.origins });
  await expect(link).toBeHidden();
  await page.getByRole("button", { name: "On this page" }).click();
  await expect(link).toBeVisible();
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overhang).toBeLessThanOrEqual(0);
});
