import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { Story } from "#domain/schema/story.ts";
import { dist } from "./staticSite.ts";
import { StoryPage } from "./storyPage.ts";

const raid = "one-raid-five-counts";
const { steps }: Story = JSON.parse(
  readFileSync(join(dist, "data", "movements-2019", "stories", `${raid}.json`), "utf8"),
);
const [first, second, third] = steps.map(({ id }) => id) as [string, string, string];
const last = steps.at(-1)?.id ?? "";

test("a story is played through without WebGL: each step has its picture and its legend", async ({
  page,
}) => {
  const story = await StoryPage.withoutMap(page);
  await story.open(`${raid}/`);
  await expect(page.getByText("Pictures of the map stand in for it")).toBeVisible({ timeout: 30_000 });
  for (const [at, { id, title }] of steps.entries()) {
    await story.isAt(id);
    await expect(story.poster).toHaveAttribute("alt", new RegExp(title.replaceAll(/[“”?]/gu, "."), "u"));
    const isDrawn = () =>
      story.poster.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);
    await expect.poll(isDrawn).toBe(true);
    await expect(page.getByText(`Step ${at + 1} of ${steps.length}: ${title}`)).toBeAttached();
    await expect(story.current.getByRole("heading")).toBeInViewport();
    if (id !== last) await story.next.click();
  }
  await page.getByRole("button", { name: "From the beginning" }).click();
  await story.isAt(first);
  await expect(page).toHaveURL(/one-raid-five-counts\/$/u);
  expect(story.problems).toEqual([]);
});

test("a picture has the caveat, save where that stands beside it", async ({ page }) => {
  const story = await StoryPage.withoutMap(page);
  await story.open(`${raid}/`);
  const address = await story.poster.evaluate((image: HTMLImageElement) => image.src);
  await page.goto(address.replace(/#.*/u, ""));
  await expect(page.getByText("Reported, unverified")).toBeVisible();
  await page.goto("about:blank");
  await page.goto(address);
  await expect(page.getByText("Reported, unverified")).toBeHidden();
  await expect(page.getByText("Natural Earth")).toBeVisible();
});

test("scrolling tells the step that is read, and the legend shows what its map has", async ({ page }) => {
  const story = await StoryPage.withoutMap(page);
  await story.open("how-one-article-was-made/?step=earlier");
  await story.isAt("earlier");
  const legend = page.getByText("Short dashes: doubtful").filter({ visible: true });
  await expect(legend).toHaveCount(0);
  await story.panel.hover();
  await expect(async () => {
    await page.mouse.wheel(0, 200);
    await expect(story.current).toHaveAttribute("data-step", "last-year", { timeout: 500 });
  }).toPass();
  await expect(legend.first()).toBeVisible();
  await expect(page).toHaveURL(/step=last-year$/u);
});

test("a story is read by keyboard alone, and the step is said", async ({ page }) => {
  const story = await StoryPage.withoutMap(page);
  await story.open(`${raid}/`);
  await story.next.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await story.isAt(third);
  await expect(story.next).toBeFocused();
  await expect(
    page.locator("[aria-live=polite]").filter({ hasText: `Step 3 of ${steps.length}` }),
  ).toBeAttached();
  await story.previous.focus();
  await page.keyboard.press("Space");
  await story.isAt(second);
  await story.panel.focus();
  await page.keyboard.press("End");
  await story.isAt(last);
  await page.keyboard.press("Home");
  await story.isAt(first);
});

test("a reload keeps the step; a step that is not there is named", async ({ page }) => {
  const story = await StoryPage.withoutMap(page);
  await story.open(`${raid}/?step=${third}`);
  await story.isAt(third);
  await story.next.click();
  await expect(page).toHaveURL(new RegExp(`step=${steps[3]?.id}`, "u"));
  await page.reload();
  await story.isAt(steps[3]?.id ?? "");
  await expect(story.current.getByRole("heading")).toBeInViewport();
  await story.open(`${raid}/?step=nowhere`);
  await expect(page.getByText("“nowhere”")).toBeVisible();
  await story.isAt(first);
});

test("a phone shows one step at a time, from its beginning", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const story = await StoryPage.withoutMap(page);
  await story.open(`${raid}/`);
  await expect(story.steps.filter({ visible: true })).toHaveCount(1);
  await story.panel.evaluate((panel) => panel.scrollTo(0, 9999));
  await story.next.click();
  await story.isAt(second);
  await expect(story.steps.filter({ visible: true })).toHaveCount(1);
  await expect(story.current.getByRole("heading")).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("a reader who wanders off the map comes back with one button", async ({ page }) => {
  const story = new StoryPage(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await story.open(`${raid}/?step=${second}`);
  await expect(story.map).toHaveAttribute("data-map", "ready", { timeout: 60_000 });
  await expect(story.back).toBeHidden();
  const zoom = () =>
    story.map.evaluate((map: HTMLElement & { claimlinesMap?: { getZoom(): number } }) =>
      map.claimlinesMap?.getZoom(),
    );
  const before = await zoom();
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect(story.back).toBeVisible();
  expect(await zoom()).not.toBe(before);
  await story.back.click();
  await expect(story.back).toBeHidden();
  await expect.poll(zoom).toBe(before);
  // Keys move the map too, and the next step takes the reader along.
  await story.map.getByRole("region").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(story.back).toBeVisible();
  await story.next.click();
  await expect(story.back).toBeHidden();
  await story.isAt(third);
});

test("a story in a frame scrolls in itself, and leaves the page around it where it is", async ({
  page,
  baseURL,
}) => {
  const address = new URL(`story/${raid}/`, baseURL).href;
  await StoryPage.withoutMap(page);
  await page.goto("./method/");
  await page.evaluate((src) => {
    document.body.innerHTML = "";
    const frame = document.createElement("iframe");
    frame.src = src;
    frame.width = "960";
    frame.height = "500";
    const room = document.createElement("div");
    room.append(frame, ...Array.from({ length: 80 }, () => document.createElement("hr")));
    document.body.append(room);
  }, address);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html[data-awake]")).toBeAttached();
  const current = frame.locator("[data-step][data-current]");
  for (const { id } of steps.slice(1, 4)) {
    await frame.getByRole("button", { name: "Next" }).click();
    await expect(current).toHaveAttribute("data-step", id);
    await expect(current.getByRole("heading")).toBeInViewport();
  }
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every step can be read, with the picture of its map", async ({ page }) => {
    await page.goto(`./story/${raid}/`);
    const told = page.locator("[data-step]");
    await expect(told).toHaveCount(steps.length);
    for (const [at, { title, text, question }] of steps.entries()) {
      const step = told.nth(at);
      await expect(step).toContainText(text);
      await expect(step).toContainText(question?.text ?? "");
      await step.scrollIntoViewIfNeeded();
      await expect(step.getByRole("img", { name: `Map of the step “${title}”` })).toBeVisible();
    }
    await expect(page.getByRole("button", { name: "Next" })).toBeHidden();
  });
});

test("stories are found from the header and from a claim's card", async ({ page }) => {
  await page.goto("./story/");
  await page.getByRole("main").getByRole("link", { name: "One raid, five counts" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One raid, five counts");
  await page.goto("./c/c4e/");
  await page.getByRole("region", { name: "In a story" }).getByRole("link").click();
  await expect(page).toHaveURL(/story\/one-raid-five-counts\/\?step=the-dead$/u);
  await new StoryPage(page).isAt("the-dead");
});

for (const width of [1280, 390]) {
  test(`a story ${width} pixels wide has no fault of access`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const story = await StoryPage.withoutMap(page);
    await story.open(`${raid}/?step=${third}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test("in a language that runs from the right, arrows point where it goes", async ({ page }) => {
  await page.route(/\/story\/[^/]+\/$/u, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('dir="ltr"', 'dir="rtl"');
    await route.fulfill({ response: answer, body });
  });
  await page.goto("./story/one-raid-five-counts/");
  const next = page.getByRole("button", { name: "Next" });
  await expect(next.locator("svg")).toHaveCSS("transform", "matrix(-1, 0, 0, 1, 0, 0)");
});
