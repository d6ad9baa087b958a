import { expect, test } from "@playwright/test";
import { articleStrip } from "#domain/articleStrip.ts";
import { index } from "./atlas.ts";
import { ReadingPage } from "./readingPage.ts";
import { Site } from "./site.ts";

const strip = articleStrip(index);

test("every paragraph has its claims, its model with how that is known, and what it leaves out", async ({
  page,
}) => {
  await new ReadingPage(page).open("sources/#article");
  for (const { number, claims, wordingFrom, leftOut } of strip) {
    const paragraph = page.locator(`#paragraph-${number}`);
    await expect(paragraph.locator('a[href*="/c/"]')).toHaveCount(claims.length);
    for (const { outlet, basis } of wordingFrom) {
      await expect(paragraph).toContainText(outlet.name);
      await expect(paragraph).toContainText(basis.kind);
    }
    for (const { what } of leftOut) await expect(paragraph).toContainText(what);
  }
});

test("a model that is only inferred is never shown as stated", async ({ page }) => {
  await new ReadingPage(page).open("sources/#article");
  const models = page.locator("#article [data-basis]");
  for (const text of await models.allTextContents()) expect(text).toMatch(/inferred|own/u);
});

test("a paragraph chosen beside the map shows its claims alone, and leads to what is known of it", async ({
  page,
}) => {
  const site = new Site(page);
  await site.open("?paragraph=2");
  await expect(site.entries).toHaveCount(strip[2]?.claims.length ?? 0);
  await page.getByText("The article, paragraph by paragraph").click();
  await expect(page.getByText("unidentified airplanes", { exact: true }).first()).toBeVisible();
  await page.getByRole("link", { name: "Why, and what this paragraph leaves out" }).click();
  await expect(page).toHaveURL(/sources\/#paragraph-2$/u);
  await expect(page.locator("#paragraph-2")).toBeInViewport();
});
