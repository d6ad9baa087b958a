import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { Site } from "./site.ts";

/** What the one-file edition may weigh, in MB as it lies on a disk. */
const budget = 8;

const project = fileURLToPath(new URL("../../", import.meta.url));

// One build for all that follows.
test.describe.configure({ mode: "serial" });

let folder = "";
let file = "";
test.beforeAll(() => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), "claimlines-one-file-"));
  execFileSync(process.execPath, ["--import", "tsx", "scripts/buildSingle.ts", "--out", folder], {
    cwd: project,
  });
  file = join(folder, "claimlines.html");
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** The file as a double-click opens it, on a computer without a network. */
async function opened(context: BrowserContext, query = ""): Promise<{ page: Page; asked: string[] }> {
  await context.setOffline(true);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:data|blob):/u.test(request.url())) asked.push(request.url());
  });
  await page.goto(pathToFileURL(file).href + query);
  return { page, asked };
}

test("the one-file edition is as large as it says", () => {
  const megabytes = statSync(file).size / 1_000_000;
  console.warn(`  claimlines.html ${megabytes.toFixed(2)} MB of ${budget}`);
  expect(megabytes).toBeLessThanOrEqual(budget);
});

test("the one-file edition draws its map and opens a card, from a disk and without a network", async ({
  context,
}) => {
  const { page, asked } = await opened(context);
  const site = new Site(page);
  await site.mapReady();
  expect((await site.drawnClaims()).length).toBeGreaterThan(5);
  expect(await site.drawnOfBasemap()).toBeGreaterThan(50);
  await site.entry("c1a").click();
  await expect(site.card).toHaveAttribute("data-card", "c1a");
  await expect(page).toHaveURL(/claimlines\.html\?claim=c1a(?:&map=[^&]*)?$/u);
  await site.card.getByRole("button", { name: "Cite" }).click();
  await expect(page.getByRole("dialog", { name: /^Cite/u })).toBeVisible();
  expect(asked.map((url) => url.replace(/\?.*/u, ""))).toEqual([pathToFileURL(file).href]);
  expect(site.problems).toEqual([]);
});

test("every page of the site is in the one file, and its links lead to them", async ({ context }) => {
  const { page, asked } = await opened(context);
  const site = new Site(page);
  const pages = page.getByRole("navigation", { name: "Pages" }).getByRole("link");
  const titles = await pages.allTextContents();
  expect(titles.length).toBeGreaterThanOrEqual(3);
  for (const title of titles.slice(1)) {
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1 }), title).toBeVisible();
    await expect(page).toHaveURL(/claimlines\.html\?at=/u);
    await expect(page.locator('[aria-current="page"]').first()).toHaveText(title);
  }
  await page.goto(`${pathToFileURL(file).href}?at=c/c4b/`);
  await expect(site.card).toHaveAttribute("data-card", "c4b");
  expect(new Set(asked.map((url) => url.replace(/[?#].*/u, "")))).toEqual(
    new Set([pathToFileURL(file).href]),
  );
  expect(site.problems).toEqual([]);
});
