import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { atlas } from "./atlas.ts";
import { Site } from "./site.ts";

async function openDialog(page: Page, name: "Cite" | "Download") {
  const site = new Site(page);
  await site.open("c/c1a/");
  await site.card.getByRole("button", { name, exact: true }).click();
  const dialog = page.getByRole("dialog", { name });
  await expect(dialog).toBeVisible();
  return { site, dialog };
}

async function saved(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test("a claim is cited with how things stand, version and day, and copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { dialog, site } = await openDialog(page, "Cite");
  const text = dialog.getByRole("textbox");
  await expect(text).toHaveValue(
    /^The Claimlines editors\. .*Reported, denied: .*Version 1\.0\.0.*\/c\/c1a\/$/su,
  );
  await dialog.getByRole("button", { name: "Copy" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
  await dialog.getByLabel("BibTeX").check();
  await expect(text).toHaveValue(/^@misc\{claimlines-movements-2019-c1a-/u);
  expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(site.card).toBeVisible();
  expect(site.problems).toEqual([]);
});

test("data go out whole, under a name that states no claim", async ({ page }) => {
  const { dialog, site } = await openDialog(page, "Download");
  const geoJson = await saved(page, "GeoJSON");
  expect(JSON.parse(geoJson.content.toString()).features).toHaveLength(atlas.claims.length);
  const csv = await saved(page, "CSV");
  expect(parse(csv.content, { bom: true, columns: true })).toHaveLength(atlas.statements.length);
  for (const { name } of [geoJson, csv])
    expect(name).toMatch(/^claimlines-movements-2019-[\d.]+-[\d-]+-[a-z.]+$/u);
  await expect(dialog.getByRole("status")).toContainText(csv.name);
  expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);
  expect(site.problems).toEqual([]);
});

test("a picture has sentence, level, denial, caveat and address drawn in", async ({ page }) => {
  const { site } = await openDialog(page, "Download");
  const svg = (await saved(page, "SVG")).content.toString();
  for (const part of ["F5", "deny it", "Reported, unverified", "/c/c1a/", "Natural Earth", "Improbable"]) {
    expect(svg).toContain(part);
  }
  const png = (await saved(page, "PNG, 2×")).content;
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(2400);
  expect(site.problems).toEqual([]);
});
