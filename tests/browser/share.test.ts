import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { atlas } from "./atlas.ts";
import { Site } from "./site.ts";

const { version } = atlas.about;
const dialog = (page: Page) => page.getByRole("dialog", { name: "Share" });
const text = (page: Page) => dialog(page).getByRole("textbox");
const choose = (page: Page, name: string | RegExp) => dialog(page).getByLabel(name, { exact: true }).check();

async function openShare(page: Page): Promise<Site> {
  const site = new Site(page);
  await site.open("c/c1a/");
  await site.card.getByRole("button", { name: "Share" }).click();
  await expect(dialog(page)).toBeVisible();
  return site;
}

test("a claim is shared as link, frame, element or picture, with what is chosen for it", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const site = await openShare(page);
  await expect(text(page)).toHaveValue(`${baseURL}c/c1a/`);
  await dialog(page).getByRole("button", { name: "Copy" }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}c/c1a/`);

  await choose(page, "Frame");
  await expect(dialog(page).getByRole("status")).toBeEmpty();
  await choose(page, "Dark");
  await choose(page, "Loads when somebody asks for it");
  await choose(page, /^Stay with version/u);
  const address = `${baseURL}embed/?claim=c1a&version=${version}&theme=dark&load=click`;
  await expect(text(page)).toHaveValue(
    new RegExp(`^<iframe src="${address.replace(/[?.]/gu, "\\$&").replaceAll("&", "&amp;")}"`, "u"),
  );
  await expect(text(page)).toHaveValue(/title="Reported, denied: .*loading="lazy".*sandbox="/u);
  for (const [name, width] of [
    ["320 pixels", 320],
    ["640 pixels", 640],
  ] as const) {
    await choose(page, name);
    const preview = dialog(page).locator("iframe");
    await expect(preview).toHaveAttribute("src", address);
    expect((await preview.boundingBox())?.width).toBe(width);
  }
  const preview = dialog(page).locator("iframe");
  await choose(page, "As wide as this dialog");
  const column = await preview.evaluate((frame) => {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(frame.parentElement ?? frame);
    const inner = frame.parentElement?.clientWidth ?? 0;
    return inner - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
  });
  expect(Math.abs(((await preview.boundingBox())?.width ?? 0) - column)).toBeLessThanOrEqual(1);
  const inside = dialog(page).frameLocator("iframe");
  await expect(inside.getByRole("heading")).toContainText("Tajikistan’s border troops deny it.");
  await expect(inside.getByText("F5", { exact: true }).first()).toBeVisible();
  await choose(page, "Frame that takes its height");
  await expect(text(page)).toHaveValue(/data-claimlines.*<script src="[^"]*embed\.js"/su);
  await choose(page, "Element");
  await expect(text(page)).toHaveValue(/^<claimlines-map claim="c1a" .*Reported, unverified.*<script/su);
  await choose(page, "Picture with link");
  await expect(text(page)).toHaveValue(/^<figure lang="en"><a href=".*card\.png".*<figcaption>/su);
  expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);

  await dialog(page).getByRole("button", { name: "Close" }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(site.card.getByRole("button", { name: "Share" })).toBeFocused();
});

test("where the clipboard is refused, the text is selected to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) },
    });
  });
  await openShare(page);
  await dialog(page).getByRole("button", { name: "Copy" }).click();
  await expect(dialog(page).getByRole("status")).toContainText("It is selected");
  const selected = await text(page).evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe(await text(page).inputValue());
});

test("the device's own sharing is offered where it has one", async ({ page, baseURL }) => {
  await openShare(page);
  await expect(dialog(page).getByRole("button", { name: "Send to" })).toHaveCount(0);
  await page.addInitScript(() => {
    const share = async (data: ShareData) => Object.assign(window, { sent: data });
    Object.defineProperty(navigator, "share", { value: share });
  });
  await openShare(page);
  await dialog(page).getByRole("button", { name: "Send to" }).click();
  const sent = await page.evaluate(() => Reflect.get(window, "sent") as ShareData);
  expect(sent.url).toBe(`${baseURL}c/c1a/`);
  expect(sent.title).toMatch(/^Reported, denied: /u);
  expect(sent.text).toMatch(/Level F5.*Reported, unverified/u);
});

test("from the list, layers and day go into a frame, and everything into a link", async ({
  page,
  baseURL,
}) => {
  const site = new Site(page);
  await site.open("?layers=deir-ez-zor&denied=yes&day=2019-02-01");
  await page.getByRole("region", { name: "Claims" }).getByRole("button", { name: "Share" }).click();
  await expect(text(page)).toHaveValue(`${baseURL}?layers=deir-ez-zor&denied=yes&day=2019-02-01`);
  await choose(page, "Frame");
  await expect(text(page)).toHaveValue(/embed\/\?layers=deir-ez-zor&amp;day=2019-02-01"/u);
  await expect(dialog(page)).toContainText("none of the other filters");
  await expect(dialog(page).getByLabel("Picture with link")).toHaveCount(0);
  await choose(page, "The whole atlas");
  await choose(page, "Link");
  await expect(text(page)).toHaveValue(baseURL ?? "");
});
