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
    /^The Claimlines editors\. .*Reported, denied: .*Version \d+\.\d+\.\d+.*\/c\/c1a\/$/su,
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
  await page.getByRole("spinbutton", { name: /^Pixels across/u }).fill("777");
  const own = await saved(page, "PNG, own size");
  expect(own.name).toContain("map-777px.png");
  expect(own.content.readUInt32BE(16)).toBe(777);
  expect(site.problems).toEqual([]);
});

test("a picture looks the same elsewhere: its fonts are inside", async ({ page, context }) => {
  await openDialog(page, "Download");
  const svg = (await saved(page, "SVG")).content.toString();
  const elsewhere = await context.newPage();
  await elsewhere.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const fonts = () =>
    elsewhere.evaluate(async () => {
      await document.fonts.ready;
      const faces = [...document.fonts].map(({ family, status, style }) =>
        [family, style, status].join(", "),
      );
      return [...new Set(faces)].sort();
    });
  await expect
    .poll(fonts)
    .toEqual([
      "Source Sans 3, normal, loaded",
      "Source Serif 4, italic, loaded",
      "Source Serif 4, normal, loaded",
    ]);
});

test("what the list shows goes out from the list, and no more", async ({ page }) => {
  const site = new Site(page);
  await site.open("?layers=deir-ez-zor");
  const shown = await site.entries.count();
  expect(shown).toBeLessThan(atlas.claims.length);
  const list = page.getByRole("region", { name: "Claims" });
  await list.getByRole("button", { name: "Download" }).click();
  await expect(page.getByRole("dialog").getByLabel(`What is shown: ${shown} claims`)).toBeChecked();
  const geoJson = await saved(page, "GeoJSON");
  expect(JSON.parse(geoJson.content.toString()).features).toHaveLength(shown);
  expect(geoJson.name).toContain(`-${shown}-of-${atlas.claims.length}-`);
  const csv = parse((await saved(page, "CSV")).content, { bom: true, columns: true }) as { layer: string }[];
  expect(csv.length).toBeLessThan(atlas.statements.length);
  const svg = (await saved(page, "SVG")).content.toString();
  const words = svg.replace(/<style>.*?<\/style>|<[^>]*>/gsu, " ");
  expect(words).toMatch(new RegExp(`${shown} claims,\\s+reported,\\s+unverified`, "u"));
  await page.keyboard.press("Escape");
  await expect(list.getByRole("button", { name: "Download" })).toBeFocused();
  await list.getByRole("button", { name: "Cite" }).click();
  await expect(page.getByRole("dialog").getByRole("textbox")).toHaveValue(
    /View of \d+ reported claims.*layers=/su,
  );
  await expect(page.getByRole("dialog").getByLabel(/^This claim/u)).toHaveCount(0);
  expect(site.problems).toEqual([]);
});
