import { cpSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { siteServer } from "../../scripts/server/siteServer.ts";
import { findsTheWayBack } from "./missingPage.ts";
import { dist } from "./staticSite.ts";

for (const base of ["/", "/a/b/"]) {
  test(`a wrong address at ${base} leads to a page, and from there back`, async ({ page }) => {
    const server = siteServer({ folder: dist, base }).listen(0, "localhost");
    await new Promise((ready) => server.once("listening", ready));
    await findsTheWayBack(page, `http://localhost:${(server.address() as AddressInfo).port}${base}`);
    server.close();
    server.closeAllConnections();
  });
}

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
