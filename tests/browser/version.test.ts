import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import { atlas } from "./atlas.ts";
import { Site } from "./site.ts";

const { about } = atlas;
const [asked = ""] = about.changelog.map(({ version }) => version).filter((one) => one !== about.version);
const dotted = asked.replaceAll(".", "\\.");
/** A version before the newest, in which two claims were not the same. */
const older: PublishedAtlas = {
  ...atlas,
  about: { ...about, version: asked },
  claims: atlas.claims.map((claim) => {
    if (claim.id === "c4b") return { ...claim, leftOut: "Something else." };
    return claim.id === "c1a" ? { ...claim, information: { ...claim.information, digit: 3 } } : claim;
  }),
};
async function hostVersions(page: Page): Promise<void> {
  await page.route(`**/data/*/versions/${asked}.json`, (route) => route.fulfill({ json: older }));
}

const banner = (page: Page) => page.getByRole("region", { name: "Version of the data" });

test("a page that asks for a version shows it, says what changed since, and leads to the newest", async ({
  page,
}) => {
  await hostVersions(page);
  const site = new Site(page);
  await site.open(`c/c1a/?version=${asked}&theme=dark`);
  await expect(banner(page)).toContainText(`This is version ${asked}`);
  await expect(banner(page)).toContainText(`A newer one is out: version ${about.version}`);
  await expect(banner(page)).toContainText("for claim C1A: level F3 became F5");
  await expect(site.card).toContainText(`data ${asked}`);
  expect(
    (await new AxeBuilder({ page }).include("section[aria-label^=Version]").analyze()).violations,
  ).toEqual([]);
  // The pin goes along to other claims and other pages, and into what is cited.
  await site.card.getByRole("button", { name: "Cite" }).click();
  await expect(page.getByRole("dialog").getByRole("textbox")).toHaveValue(
    new RegExp(`Version ${dotted}.*\\?version=${dotted}$`, "su"),
  );
  await page.keyboard.press("Escape");
  await site.entry("c1b").click();
  await expect(page).toHaveURL(new RegExp(`[?&]version=${dotted}`, "u"));
  await expect(banner(page)).toContainText("Claim C1B is the same in both.");
  await page.getByRole("link", { name: "Method" }).click();
  await expect(page).toHaveURL(new RegExp(`method/\\?version=${dotted}$`, "u"));
  await expect(banner(page)).toContainText("2 claims changed: C1A and C4B");
  await banner(page).getByRole("button", { name: "Show the newest" }).click();
  await expect(page).toHaveURL(/method\/$/u);
  await expect(banner(page)).toHaveCount(0);
  expect(site.problems).toEqual([]);
});

test("a version that is not there, or cannot be loaded, is named, and the newest is shown", async ({
  page,
}) => {
  const site = new Site(page);
  await site.open("?version=7.7.7");
  await expect(page.getByRole("alert")).toContainText("There is no version “7.7.7” of this data.");
  await expect(page.getByRole("alert")).toContainText(`the newest, version ${about.version}`);
  await expect(site.entries).toHaveCount(atlas.claims.length);
  expect(site.problems).toEqual([]);
  await page.route(`**/versions/${asked}.json`, (route) => route.fulfill({ status: 404 }));
  await site.open(`?version=${asked}`);
  await expect(page.getByRole("alert")).toContainText(`Version ${asked} of the data could not be loaded.`);
});
