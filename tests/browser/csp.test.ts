import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { oneFileName } from "#ui/kit/oneFileName.ts";
import { Site } from "./site.ts";
import { Traffic } from "./traffic.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
/** The one-file edition has a policy of its own. */
const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".html") && name !== oneFileName,
);

test("every built page carries the policy before anything that it governs", () => {
  expect(pages.length).toBeGreaterThan(20);
  const open = pages.filter((name) => {
    const html = readFileSync(`${dist}${name}`, "utf8");
    const policy = html.indexOf('http-equiv="Content-Security-Policy"');
    return policy < 0 || policy > html.search(/<(?:script|link|style)\b/u);
  });
  expect(open).toEqual([]);
});

const inline =
  /<(?:script(?![^>]*\bsrc=|[^>]*type="application\/(?:ld\+)?json")|style)\b[^>]*>(?<text>.*?)<\/(?:script|style)>/gsu;
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("a built page has no script and no style in it but those that its policy names by their hashes", () => {
  const open = pages.filter((name) => {
    const html = readFileSync(`${dist}${name}`, "utf8");
    const policy = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(html)?.groups
      ?.policy;
    const known = [...html.matchAll(inline)].every(({ groups }) =>
      policy?.includes(hashOf(groups?.text ?? "")),
    );
    return !known || policy?.includes("unsafe") || /\sstyle="|\son[a-z]+="/u.test(html);
  });
  expect(open).toEqual([]);
});

test("the map, a card and the dialogs need nothing that the policy refuses", async ({ page, baseURL }) => {
  const traffic = await Traffic.of(page, baseURL);
  const site = new Site(page);
  await site.openWithMap();
  await site.entry("c1a").click();
  await expect(site.card).toHaveAttribute("data-card", "c1a");
  await site.openFilters();
  await page.getByRole("button", { name: "All signs" }).first().click();
  await expect(page.getByRole("dialog").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await site.settled();
  expect(traffic.violations).toEqual([]);
  expect(traffic.elsewhere).toEqual([]);
});

for (const path of [
  "c/c1a/",
  "c/c4b/",
  "c/c7/",
  "sources/",
  "method/",
  "?claim=c1a&theme=dark",
  "?claim=zz",
]) {
  test(`/${path} keeps to the policy, and asks nobody else`, async ({ page, baseURL }) => {
    const traffic = await Traffic.of(page, baseURL);
    await page.goto(`./${path}`);
    await expect(page.locator("html[data-awake]")).toBeAttached();
    await page.waitForLoadState("networkidle");
    expect(traffic.violations).toEqual([]);
    expect(traffic.elsewhere).toEqual([]);
  });
}

for (const path of [
  "story/",
  "story/one-raid-five-counts/",
  "teach/",
  "vote/",
  "paper/",
  "embed/",
  "embed/?claim=c1a",
]) {
  test(`/${path} keeps to the policy from its first file to its last`, async ({ page, baseURL }) => {
    const traffic = await Traffic.of(page, baseURL);
    await page.goto(`./${path}`);
    await expect(page.locator("main, body > *").first()).toBeAttached();
    await page.waitForLoadState("networkidle");
    expect(traffic.violations).toEqual([]);
    expect(traffic.elsewhere).toEqual([]);
  });
}
