import { expect, type Page, test } from "@playwright/test";
import type { Map as MapLibre } from "maplibre-gl";
import { Site } from "./site.ts";

const slider = (page: Page) => page.getByRole("slider", { name: "Known on this day" });
const strip = (page: Page) => page.getByRole("region", { name: "Timeline" });
const bar = (page: Page) => page.locator("[data-day]").first();

async function openTimeline(page: Page, path = ""): Promise<Site> {
  const site = new Site(page);
  await site.open(path);
  await expect(slider(page)).toBeAttached();
  return site;
}

test("on 28 January the claim stands alone, on the 29th it is denied, on the 30th it is withdrawn", async ({
  page,
}) => {
  const site = await openTimeline(page, "?claim=c1a&day=2019-01-28");
  await expect(site.card).not.toContainText("border troops deny it");
  await slider(page).press("ArrowRight");
  await expect(page).toHaveURL(/day=2019-01-29/u);
  await expect(site.card).toContainText("border troops deny it");
  const times = (who: string) => site.card.getByRole("listitem").filter({ hasText: who });
  await expect(times("2019 Irina Volk withdraws")).toHaveCount(0);
  await site.card.getByText(/^Day by day/u).click();
  await slider(page).press("ArrowRight");
  await expect(times("2019 Irina Volk withdraws")).toBeVisible();
  await expect(times("2019 Maria Zakharova qualifies")).toHaveCount(0);
  await slider(page).press("ArrowRight");
  await expect(times("2019 Maria Zakharova qualifies")).toBeVisible();
});

test("before it was said, a claim is absent: in the list, as a card, and in words", async ({ page }) => {
  const site = await openTimeline(page, "?claim=c1a&day=2019-01-27");
  await expect(site.entry("c4a")).toBeVisible();
  await expect(site.entry("c1a")).toHaveCount(0);
  await expect(site.card).toHaveCount(0);
  await expect(bar(page)).toContainText("The open claim had not been made yet.");
  await expect(bar(page)).toContainText("Levels and remarks are the editors’ present ones.");
});

test("the slider speaks its date, and goes by day, month and to both ends", async ({ page }) => {
  await openTimeline(page, "?day=2019-01-31");
  const says = (text: RegExp | string) => expect(slider(page)).toHaveAttribute("aria-valuetext", text);
  await says("Thursday, 31 January 2019");
  await slider(page).press("ArrowLeft");
  await says("Wednesday, 30 January 2019");
  await slider(page).press("PageDown");
  await says("Sunday, 30 December 2018");
  await slider(page).press("PageUp");
  await says("Wednesday, 30 January 2019");
  await slider(page).press("Home");
  await says(/2015/u);
  await slider(page).press("End");
  await says("All that has been said since");
  await expect(page).not.toHaveURL(/day=/u);
});

test("buttons go from statement to statement, and end with all that was said since", async ({ page }) => {
  const site = await openTimeline(page, "?day=2019-01-16");
  await page.getByRole("button", { name: "Next statement" }).click();
  await expect(page).toHaveURL(/day=2019-01-22/u);
  await page.getByRole("button", { name: "Previous statement" }).click();
  await expect(page).toHaveURL(/day=2019-01-16/u);
  const fewer = await site.counted();
  await page.getByRole("button", { name: "Show all said since" }).click();
  await expect.poll(() => site.counted()).toBeGreaterThan(fewer);
});

test("play begins when it is told to, and can be paused", async ({ page }) => {
  await openTimeline(page, "?day=2019-01-28");
  await page.getByRole("button", { name: "Play from statement to statement" }).click();
  await expect(page).toHaveURL(/day=2019-01-29/u);
  await page.getByRole("button", { name: "Pause" }).click();
  const day = page.url();
  await expect(page.getByRole("button", { name: "Play from statement to statement" })).toBeVisible();
  expect(page.url()).toBe(day);
});

test("a press on the axis chooses its day, and dragging goes along", async ({ page }) => {
  await openTimeline(page);
  const box = await strip(page).locator("svg[height='112']").boundingBox();
  if (!box) throw new Error("The strip has no drawing.");
  const dayNow = () => new URL(page.url()).searchParams.get("day") ?? "";
  await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
  await page.mouse.down();
  await expect.poll(dayNow).not.toBe("");
  const pressed = dayNow();
  await page.mouse.move(box.x + box.width * 0.7, box.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => dayNow() > pressed).toBe(true);
});

test("the wheel and the buttons change how many days are seen", async ({ page }) => {
  await openTimeline(page);
  const labels = () => strip(page).locator("svg[height='112'] text").allTextContents();
  const before = (await labels()).join();
  await page.getByRole("button", { name: "Zoom out to more days" }).click();
  await expect.poll(async () => (await labels()).join()).not.toBe(before);
  const box = await strip(page).locator("svg[height='112']").boundingBox();
  if (!box) throw new Error("The strip has no drawing.");
  const zoomedOut = (await labels()).join();
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, -200);
  await expect.poll(async () => (await labels()).join()).not.toBe(zoomedOut);
});

test("a range on either clock goes with all other filters, and is kept in the address", async ({ page }) => {
  const site = await openTimeline(page, "?layers=deir-ez-zor");
  const all = await site.counted();
  await site.openFilters();
  await page.getByLabel("From", { exact: true }).fill("2018-01-01");
  await expect(page).toHaveURL(/from=2018-01-01/u);
  await expect.poll(() => site.counted()).toBeLessThanOrEqual(all);
  await page.getByLabel("Said to have happened").check();
  await expect(page).toHaveURL(/clock=event/u);
  await page.getByRole("button", { name: "All dates" }).click();
  await expect(page).not.toHaveURL(/from=/u);
  expect(await site.counted()).toBe(all);
});

test("a first day after the last one is said, and the two are put in order by one press", async ({
  page,
}) => {
  const site = new Site(page);
  await page.goto("./?from=2019-02-01&to=2019-01-01");
  await expect(slider(page)).toBeAttached();
  await site.openFilters();
  await expect(page.getByRole("alert")).toContainText("The first day comes after the last one");
  await expect(page.getByLabel("From", { exact: true })).toHaveValue("2019-02-01");
  await page.getByRole("button", { name: "Put the earlier day first" }).click();
  await expect(page).toHaveURL(/from=2019-01-01&to=2019-02-01/u);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect.poll(() => site.counted()).toBeGreaterThan(0);
});

test("from day to day, the map keeps its size", async ({ page }) => {
  await openTimeline(page);
  const height = () => page.locator("#map").evaluate((map) => map.getBoundingClientRect().height);
  // The legend has its room once the outlines are there.
  await expect(page.locator("[data-map]")).not.toHaveAttribute("data-map", "poster");
  const whole = await height();
  await slider(page).press("Home");
  await expect(bar(page)).toContainText("Known on");
  expect(await height()).toBe(whole);
  await page.getByRole("button", { name: "Next statement" }).click();
  expect(await height()).toBe(whole);
});

test("the squares of the strip are explained, each stance by its own", async ({ page }) => {
  await openTimeline(page);
  await page.getByRole("button", { name: "All signs" }).first().click();
  const key = page.getByRole("dialog").locator("section", { hasText: "Squares of the timeline" });
  await expect(key.getByRole("listitem")).toHaveText([
    "Says so",
    "Denies",
    "Qualifies",
    "Has no information",
    "Withdraws",
  ]);
});

test("what names no date lies in a tray, and opens from there", async ({ page }) => {
  const site = await openTimeline(page);
  await page.getByRole("button", { name: /^No date: \d/u }).click();
  const tray = page.getByRole("region", { name: "When it happened is not said, or not in days" });
  await tray.getByRole("button").first().click();
  await expect(site.card).toBeVisible();
  await expect(tray).toBeHidden();
});

test("a day that is none is named", async ({ page }) => {
  await openTimeline(page, "?day=2019-02-29");
  await expect(page.getByText("“2019-02-29”")).toBeVisible();
});

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the timeline is unfolded by a button, and has everything", async ({ page }) => {
    const site = new Site(page);
    await site.open();
    await expect(strip(page)).toBeHidden();
    await page.getByRole("button", { name: "Show the timeline" }).click();
    await expect(strip(page)).toBeVisible();
    await page.getByRole("button", { name: "Previous statement" }).click();
    await expect(bar(page)).toContainText(/Known on \d+ \w+ \d{4}/u);
    const { width } = (await strip(page).boundingBox()) ?? { width: 0 };
    expect(width).toBeLessThanOrEqual(390);
  });
});

test.describe("with two fingers", () => {
  test.use({ hasTouch: true });

  test("pulling apart shows fewer days, and chooses none", async ({ page }) => {
    await openTimeline(page);
    const plot = strip(page).locator("svg[height='112']");
    const box = await plot.boundingBox();
    if (!box) throw new Error("The strip has no drawing.");
    const seen = async () => (await plot.locator("text").allTextContents()).join();
    await page.getByRole("button", { name: "Zoom out to more days" }).click();
    await page.getByRole("button", { name: "Zoom out to more days" }).click();
    const before = await seen();
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) =>
      fingers.send("Input.dispatchTouchEvent", {
        type,
        touchPoints:
          type === "touchEnd"
            ? []
            : [-1, 1].map((side, id) => ({
                id,
                x: box.x + box.width / 2 + (side * apart) / 2,
                y: box.y + 30,
              })),
      });
    await touch("touchStart", 60);
    for (let apart = 80; apart <= 300; apart += 20) await touch("touchMove", apart);
    await touch("touchEnd", 300);
    await expect.poll(seen).not.toBe(before);
    await expect(page).not.toHaveURL(/day=/u);
  });
});

test.describe("in a language that is written from the right", () => {
  test("the axis runs from the right, and the arrow that points onward goes a day on", async ({ page }) => {
    // The direction is one constant of the language, which no built language has as yet.
    await page.route("**/assets/*.js", async (route) => {
      const answer = await route.fetch();
      const code = (await answer.text()).replace(/direction:(["`])ltr\1/gu, "direction:$1rtl$1");
      await route.fulfill({ response: answer, body: code });
    });
    await page.addInitScript(() => {
      document.documentElement.dir = "rtl";
    });
    await openTimeline(page, "?day=2019-01-28");
    const days = strip(page).locator("svg[height='112'] text");
    const placeOf = async (words: string) =>
      (
        await days
          .filter({ hasText: new RegExp(`^${words}$`, "u") })
          .first()
          .boundingBox()
      )?.x ?? Number.NaN;
    expect(await placeOf("13")).toBeGreaterThan(await placeOf("16"));
    await slider(page).press("ArrowLeft");
    await expect(page).toHaveURL(/day=2019-01-29/u);
    await slider(page).press("ArrowRight");
    await expect(page).toHaveURL(/day=2019-01-28/u);
    await slider(page).press("ArrowUp");
    await expect(page).toHaveURL(/day=2019-01-29/u);
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });
});

type Container = HTMLElement & { claimlinesMap?: MapLibre };

test("the map goes along: a claim is drawn from the day on which it was made, barred from that of its denial", async ({
  page,
}) => {
  const site = await openTimeline(page, "?day=2019-01-27");
  await site.mapReady();
  expect(await site.drawnClaims()).not.toContain("c1a");
  await slider(page).press("ArrowRight");
  await expect.poll(() => site.drawnClaims(), { timeout: 30_000 }).toContain("c1a");
  const bars = async () => {
    await site.settled();
    return site.map.evaluate((container: Container) => {
      const strokes = container.claimlinesMap?.querySourceFeatures("claim-strokes") ?? [];
      return strokes.some(
        ({ properties }) => JSON.stringify(properties).includes("c1a") && properties.stroke === "bar",
      );
    });
  };
  expect(await bars()).toBe(false);
  await slider(page).press("ArrowRight");
  await expect.poll(bars, { timeout: 30_000 }).toBe(true);
});
