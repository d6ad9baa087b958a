import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { facts } from "./atlas.ts";
import { Site } from "./site.ts";

const levelOf = (id: string) => facts.find(({ claim }) => claim.id === id)?.level;

test("a reader grades a claim beside the editors, filters by where they differ, saves and forgets it", async ({
  page,
}) => {
  const site = new Site(page);
  await site.open("c/c4b/");
  await page.getByRole("button", { name: "Rate it yourself" }).click();
  await page.getByRole("radio", { name: /^A /u }).check();
  await page.getByRole("radio", { name: /^1 /u }).check();
  const own = page.locator("[data-own-grade]");
  const level = levelOf("c4b");
  await expect(own.getByRole("status")).toContainText(
    `A1, Editors ${level?.letter}${level?.digit}. You differ.`,
  );
  await expect(site.entry("c4b")).toHaveAttribute("data-level", `${level?.letter}${level?.digit}`);

  const panel = page.locator("[data-own-grades]");
  await panel.getByLabel(/^Only where I differ/u).check();
  await expect(site.entries).toHaveCount(1);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    panel.getByRole("button", { name: "Save as CSV" }).click(),
  ]);
  const csv = readFileSync(await download.path(), "utf8");
  expect(csv).toContain('"c4b"');
  expect(csv).toContain(`"A","1","${level?.letter}","${level?.digit}","yes"`);

  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await panel.getByLabel("Keep them in this browser").check();
  await page.reload();
  await expect(panel).toContainText("Your grades: 1 claim");
  await panel.getByRole("button", { name: "Forget all" }).click();
  await expect(panel).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Rate it yourself" })).toBeVisible();
  await expect(panel).toHaveCount(0);
  expect(site.problems).toEqual([]);
});
