import { cpSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { siteServer } from "../../scripts/server/siteServer.ts";
import { nginx, nginxBelow } from "./nginxSite.ts";
import { dist } from "./staticSite.ts";
import { Traffic } from "./traffic.ts";

/** A reader comes by a wrong address, reads where there is something, and goes there. */
async function findsTheWayBack(page: Page, address: string): Promise<void> {
  const traffic = await Traffic.of(page, address);
  for (const wrong of ["nothing", "c/nobody/", "story/a/b/c/d.html?claim=c1a"]) {
    const answer = await page.goto(address + wrong);
    expect(answer?.status(), wrong).toBe(404);
    expect(answer?.headers()["content-type"]).toMatch(/^text\/html/u);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page here");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
    const links = await page
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toHaveLength(5);
    const base = new URL(address).pathname;
    expect(links.filter((link) => !link?.startsWith(base))).toEqual([]);
    expect(await page.locator("main").evaluate((main) => getComputedStyle(main).display)).toBe("grid");
  }
  await page.getByRole("link", { name: "Sources" }).click();
  await expect(page).toHaveURL(`${address}sources/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/sources/iu);
  expect(traffic.violations).toEqual([]);
  expect(traffic.elsewhere).toEqual([]);
}

for (const base of ["/", "/a/b/"]) {
  test(`a wrong address at ${base} leads to a page, and from there back`, async ({ page }) => {
    const server = siteServer({ folder: dist, base }).listen(0, "localhost");
    await new Promise((ready) => server.once("listening", ready));
    await findsTheWayBack(page, `http://localhost:${(server.address() as AddressInfo).port}${base}`);
    server.close();
    server.closeAllConnections();
  });
}

test("nginx with the recipe shows the same page", async ({ page }) => {
  test.skip(nginx === null, "This machine has no nginx.");
  if (!nginx) return;
  const { address, stop } = await nginxBelow(nginx, "/");
  await findsTheWayBack(page, address);
  await stop();
});

test("a file that is not there is answered with a line, not with a page", async ({ request }) => {
  const answer = await request.get("assets/gone-12345678.js", { headers: { accept: "*/*" } });
  expect(answer.status()).toBe(404);
  expect(answer.headers()["content-type"]).toMatch(/^text\/plain/u);
});

test("a site without such a page still answers", async () => {
  const folder = mkdtempSync(join(tmpdir(), "claimlines-missing-"));
  cpSync(join(dist, "icon.svg"), join(folder, "icon.svg"));
  const server = siteServer({ folder }).listen(0, "localhost");
  await new Promise((ready) => server.once("listening", ready));
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/no`, {
    headers: { accept: "text/html" },
  });
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
  expect(answer.status).toBe(404);
  expect(await answer.text()).toMatch(/no such page/u);
});
