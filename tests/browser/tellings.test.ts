import { expect, test } from "@playwright/test";
import { Site } from "./site.ts";

test("a claim is drawn as told by one alone: by keyboard, in the address, said aloud, its level as it was", async ({
  page,
}) => {
  const site = new Site(page);
  await site.openWithMap("?claim=c1a");
  const level = await site.entry("c1a").getAttribute("data-level");
  const all = await site.marksOf("c1a");
  const told = page.getByRole("combobox", { name: /^C1A, (?:only )?as told by/u });
  await told.focus();
  await page.keyboard.press("M");
  await expect(told).toHaveValue("st06-c1a");
  await expect(page).toHaveURL(/[?&]telling=st06-c1a/u);
  await expect(page.getByRole("status").filter({ hasText: "as told by Maria Zakharova" })).toContainText(
    "Its level stays as it is.",
  );
  const radio = site.card.getByRole("radio", { name: /^Maria Zakharova/u });
  await expect(radio).toBeChecked();
  await expect.poll(() => site.marksOf("c1a")).toBeLessThan(all);
  expect(await site.marksOf("c1a")).toBeGreaterThan(0);
  await expect(site.entry("c1a")).toHaveAttribute("data-level", level ?? "");
  await site.card.getByRole("radio", { name: /^all 2 tellings/u }).check();
  await expect(told).toHaveValue("");
  await expect(page).not.toHaveURL(/telling=/u);
  await expect.poll(() => site.marksOf("c1a")).toBe(all);
  await site.card.getByRole("radio", { name: /^Igor Zubov/u }).check();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/telling=/u);
  expect(site.problems).toEqual([]);
});

test("an address that names no telling says so, and draws all of them", async ({ page }) => {
  const site = new Site(page);
  await site.open("?claim=c1a&telling=st02-c1a");
  await expect(page.getByText("“st02-c1a”")).toBeVisible();
  await expect(site.card.getByRole("radio", { name: /^all 2 tellings/u })).toBeChecked();
});

test("who is said to have raided is switched through on the map, each account with who gives it", async ({
  page,
}) => {
  const site = new Site(page);
  await site.openWithMap("?claim=c4b");
  const level = await site.entry("c4b").getAttribute("data-level");
  const raidedBy = page.getByRole("combobox", { name: "C4B, raided by" });
  await expect(raidedBy).toHaveValue("");
  await raidedBy.selectOption("a US special task force");
  await expect(page.getByRole("status").filter({ hasText: /^as told by/u })).toContainText(
    "Russia’s Foreign Ministry",
  );
  await expect(site.entry("c4b")).toHaveAttribute("data-level", level ?? "");
  await site.card.getByRole("button", { name: "Close the card" }).click();
  await expect(raidedBy).toHaveCount(0);
  expect(site.problems).toEqual([]);
});
