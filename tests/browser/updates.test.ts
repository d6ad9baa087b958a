import { expect, test } from "@playwright/test";
import { groundEdition } from "#domain/groundEdition.ts";
import { host } from "./deploys.ts";
import { heldBack } from "./heldBack.ts";
import { Site } from "./site.ts";

test("a page left open over a deploy says so, loses nothing, and goes on where it was", async ({ page }) => {
  const { address, deploy, close } = await host();
  const site = new Site(page);
  const release = await heldBack(page, "**/assets/mountMap-*.js");
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

test("what was kept of an edition before answers no page of a newer one", async ({ page }) => {
  const site = new Site(page);
  await page.goto("./");
  const edition = await page.locator("html").getAttribute("data-edition");
  expect(edition).toMatch(/^[0-9a-f]{8}$/u);
  const old: string[] = [];
  const ground: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/geo/")) ground.push(request.url());
  });
  // As a host would answer that lets browsers keep files for ten minutes.
  await page.route(/\/(?:data|embed|teach)\/.*\.json/u, (route) => {
    const address = new URL(route.request().url());
    if (address.searchParams.get("edition") === edition) return route.continue();
    old.push(address.href);
    return route.fulfill({ json: {} });
  });
  await site.openWithMap("?claim=c1a");
  await expect(site.card.locator("[data-statement]").first()).toBeVisible();
  await page.goto("./teach/one-raid-five-counts/");
  await expect(page.locator("[data-teach]")).toBeVisible();
  await page.goto("./embed/?claim=c1a&load=click");
  await expect(page.getByRole("heading").first()).toContainText("Igor Zubov");
  await page.goto("./story/one-raid-five-counts/");
  await expect(page.locator("html")).toHaveAttribute("data-awake", "");
  expect(old).toEqual([]);
  expect(ground.length).toBeGreaterThan(0);
  expect(ground.filter((address) => !address.endsWith(`?edition=${groundEdition}`))).toEqual([]);
});

test("a page of an older edition mixes nothing of a newer one into its claims, and says so", async ({
  page,
}) => {
  const site = new Site(page);
  let newer = true;
  await page.route("**/mountMap-*", (route) => route.abort());
  await page.route("**/atlas.json*", async (route) => {
    const answer = await route.fetch();
    const json = await answer.json();
    const version = newer ? "99.0.0" : json.about.version;
    return route.fulfill({ response: answer, json: { ...json, about: { ...json.about, version } } });
  });
  await site.open();
  await site.entry("c1a").click();
  await expect(site.card.getByText("A newer version was published")).toBeVisible();
  await expect(site.card.locator("[data-statement]")).toHaveCount(0);
  newer = false;
  await site.card.getByRole("button", { name: "Load the page again" }).click();
  await expect(site.card).toHaveAttribute("data-card", "c1a");
  await expect(site.card.locator("[data-statement]").first()).toBeVisible();
});
