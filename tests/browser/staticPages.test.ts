import { type Browser, expect, type Page, test } from "@playwright/test";
import { atlas } from "./atlas.ts";
import { Site } from "./site.ts";
import { hostBelow } from "./staticSite.ts";

/** A page as it comes, before any script. */
async function withoutScript(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  return context.newPage();
}

/** What every entry of the list says; one that is far from the view has no text until it comes near. */
const entryTexts = (page: Page) =>
  page.locator("[data-claim][data-level]").evaluateAll((entries: HTMLElement[]) =>
    entries.map((entry) => {
      const item = entry.closest("li");
      if (item) item.style.contentVisibility = "visible";
      return entry.innerText;
    }),
  );

test("without scripts the list has every claim in the words that it has with them", async ({
  page,
  browser,
  baseURL,
}) => {
  const plain = await withoutScript(browser, baseURL);
  await plain.goto("./");
  const texts = await entryTexts(plain);
  expect(texts.filter((text) => text.trim())).toHaveLength(atlas.claims.length);
  await new Site(page).openWithMap();
  expect(await entryTexts(page)).toEqual(texts);
});

test("without scripts an entry leads to the claim's page, and its card says what it says with them", async ({
  page,
  browser,
  baseURL,
}) => {
  const plain = await withoutScript(browser, baseURL);
  await plain.goto("./");
  await plain.locator('[data-claim="c4b"][data-level]').click();
  await expect(plain).toHaveURL(/\/c\/c4b\/$/u);
  const words = await plain.locator("[data-card] h2").innerText();
  const stances = await plain.locator("[data-card] [data-statement]").count();
  const site = new Site(page);
  await site.open("c/c4b/");
  await expect(site.card.locator("h2").first()).toHaveText(words);
  await expect(site.card.locator("[data-statement]")).toHaveCount(stances);
});

test("without scripts nothing is offered that needs one", async ({ browser, baseURL }) => {
  const plain = await withoutScript(browser, baseURL);
  for (const path of ["./", "./c/c1a/"]) {
    await plain.goto(path);
    expect(await plain.locator("button:visible").count()).toBe(0);
  }
});

for (const path of ["", "c/c1a/", "sources/", "method/"]) {
  test(`React takes over the page “/${path}” as it came, without a word of complaint`, async ({ page }) => {
    const said: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()) && !/GPU|WebGL/u.test(message.text()))
        said.push(message.text());
    });
    page.on("pageerror", ({ message }) => said.push(message));
    await page.addInitScript(() => {
      document.addEventListener("DOMContentLoaded", () => {
        Object.assign(window, { served: document.querySelector("main")?.lastElementChild });
      });
    });
    await page.goto(`./${path}`);
    await expect(page.locator("html")).toHaveAttribute("data-awake", "");
    const isSame = await page.evaluate(() => {
      const { served } = window as unknown as { served: Element };
      return served.isConnected;
    });
    expect(isSame).toBe(true);
    expect(said).toEqual([]);
  });
}

for (const path of ["story/", "teach/", "teach/one-raid-five-counts/", "vote/", "c/c1a/vote/"]) {
  test(`the page “/${path}” stays what it is when it wakes`, async ({ page }) => {
    const problems: string[] = [];
    page.on("pageerror", ({ message }) => problems.push(message));
    await page.goto(`./${path}`);
    const heading = await page.locator("h1").first().textContent();
    await expect(page.locator("html")).toHaveAttribute("data-awake", "");
    await page.waitForLoadState("networkidle");
    await expect(page.locator("h1").first()).toHaveText(heading ?? "");
    expect(new URL(page.url()).pathname).toBe(`/${path}`);
    expect(problems).toEqual([]);
  });
}

test("an address that asks for more than its page was made for is followed without a complaint", async ({
  page,
}) => {
  const site = new Site(page);
  await site.open(`?claim=c1a&layers=${atlas.layers[0]?.id}`);
  await expect(site.card).toHaveAttribute("data-card", "c1a");
  await site.open("c/c4b/?theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(site.card).toHaveAttribute("data-card", "c4b");
  expect(site.problems).toEqual([]);
});

test("colours that were chosen before are there at the first paint", async ({ page }) => {
  const site = new Site(page);
  await page.addInitScript(() => localStorage.setItem("claimlines.theme", "dark"));
  await page.route("**/assets/*.js", (route) => route.abort());
  await site.open();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("the site works in any folder of any host, its inner pages too", async ({ page }) => {
  const { address, server } = await hostBelow("/a/b/");
  const missing: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  const site = new Site(page);
  for (const path of ["", "c/c1a/"]) {
    await page.goto(address + path);
    await site.mapReady();
  }
  await site.entry("c4b").click();
  await expect(site.card).toHaveAttribute("data-card", "c4b");
  await expect(page).toHaveURL((url) => url.href.startsWith(`${address}?claim=c4b`));
  // In another folder than that of the page that was served, its links still lead to where they led.
  const leadsTo = await site.entry("c7").evaluate((link: HTMLAnchorElement) => link.href);
  expect(leadsTo).toBe(`${address}c/c7/`);
  expect(missing).toEqual([]);
  server.close();
});
