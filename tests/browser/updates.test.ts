import { expect, test } from "@playwright/test";
import { host } from "./deploys.ts";
import { Site } from "./site.ts";

test("a page left open over a deploy says so, loses nothing, and goes on where it was", async ({ page }) => {
  const { address, deploy, close } = await host();
  const site = new Site(page);
  let release = () => {};
  const deployed = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/mountMap-*.js", async (route) => {
    await deployed;
    await route.continue();
  });
  await page.goto(address);
  await site.entry("c1a").click();
  await expect(site.card).toHaveAttribute("data-card", "c1a");
  deploy();
  release();
  const notice = page.getByText("A part of this page could not be loaded");
  await expect(notice).toBeVisible();
  await page.keyboard.press("Escape");
  await site.entry("c4b").click();
  await expect(site.card).toHaveAttribute("data-card", "c4b");
  await page.getByRole("button", { name: "Load the page again" }).click();
  await site.mapReady();
  await expect(site.card).toHaveAttribute("data-card", "c4b");
  await expect(notice).toBeHidden();
  await page.getByRole("link", { name: "Sources" }).first().click();
  await expect(page).toHaveURL(/\/sources\//u);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  close();
});
