import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { siteServer } from "../../scripts/server/siteServer.ts";
import { Site } from "./site.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const parts = ["assets", "c", "sources", "method", "index.html"];
const hash = /-[\w-]{8}(?=\.(?:js|css)$)/u;
const isText = (name: string) => /\.(?:html|js|css)$/u.test(name);

/** The built site under other hashed names, as the next deploy would have them. */
function writeNextBuild(folder: string): void {
  for (const part of parts) cpSync(join(dist, part), join(folder, part), { recursive: true });
  const assets = join(folder, "assets");
  for (const name of readdirSync(assets)) if (/\.(?:br|gz|map)$/u.test(name)) rmSync(join(assets, name));
  const renamed = readdirSync(assets)
    .filter((name) => hash.test(name))
    .map((name) => [name, name.replace(hash, "-nextnext")] as const);
  for (const [from, to] of renamed) renameSync(join(assets, from), join(assets, to));
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (/\.html\.(?:br|gz)$/u.test(name)) rmSync(join(folder, name));
    if (!isText(name)) continue;
    let text = readFileSync(join(folder, name), "utf8");
    for (const [from, to] of renamed) text = text.replaceAll(from, to);
    writeFileSync(join(folder, name), text);
  }
}

/** A host with one build on it, and the next one ready. */
async function host() {
  const scratch = mkdtempSync(join(tmpdir(), "claimlines-deploys-"));
  const folder = join(scratch, "site");
  const next = join(scratch, "next");
  for (const part of parts) cpSync(join(dist, part), join(folder, part), { recursive: true });
  for (const part of ["geo", "data", "icon.svg"]) symlinkSync(join(dist, part), join(folder, part));
  writeNextBuild(next);
  const server = siteServer({ folder });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    deploy() {
      for (const part of parts) {
        rmSync(join(folder, part), { recursive: true });
        renameSync(join(next, part), join(folder, part));
      }
    },
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(scratch, { recursive: true });
    },
  };
}

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
