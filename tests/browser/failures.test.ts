import { chromium, expect, test } from "@playwright/test";
import { everything, passing } from "#domain/filter.ts";
import { atlas, facts } from "./atlas.ts";
import { heldBack } from "./heldBack.ts";
import { Site } from "./site.ts";

test("without WebGL the page says so, and list and cards have everything", async ({ baseURL }) => {
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-3d-apis"],
  });
  const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
  const site = new Site(page);
  await site.open();
  await expect(site.map).toHaveAttribute("data-map", "unavailable");
  await expect(page.getByText("it has no WebGL")).toBeVisible();
  await site.entry("c4b").click();
  await expect(site.card).toHaveAttribute("data-card", "c4b");
  await browser.close();
});

test("a map without its tiles still draws the claims, and says what is missing", async ({ page }) => {
  const site = new Site(page);
  await page.route("**/geo/tiles/**", (route) => route.abort());
  await site.openWithMap();
  await expect(page.getByText("background map could not be loaded")).toBeVisible();
  expect((await site.drawnClaims()).length).toBeGreaterThan(10);
});

for (const [what, files] of [
  ["that draws the map", ["**/mountMap-*"]],
  ["that draws places", ["**/places-worker-*", "**/drawHere-*"]],
] as const) {
  test(`without the code ${what}, one notice says what helps, and the map of the page's HTML stays`, async ({
    page,
  }) => {
    const site = new Site(page);
    for (const file of files) await page.route(file, (route) => route.abort());
    await site.open("?claim=c1a");
    await expect(site.map).toHaveAttribute("data-map", "unavailable");
    await expect(page.getByText("A part of this page could not be loaded")).toBeVisible();
    await expect(page.getByText("could not be loaded")).toHaveCount(1);
    await expect(page.getByRole("button", { name: "again" })).toHaveText(["Load the page again"]);
    await expect(page.locator("[data-static-map] svg")).toBeVisible();
    await expect(site.card.locator("[data-statement]").first()).toBeVisible();
  });
}

for (const [fault, answer] of [
  ["is missing", { status: 404, body: "" }],
  ["is broken", { status: 200, body: '{"about": ' }],
] as const) {
  test(`an atlas that ${fault} is named, and can be asked for again`, async ({ page }) => {
    const site = new Site(page);
    let isBroken = true;
    await page.route("**/atlas.json*", (route) => (isBroken ? route.fulfill(answer) : route.continue()));
    await page.goto("./?claim=c1a");
    await expect(page.getByText("atlas.json").first()).toBeVisible();
    isBroken = false;
    await page.getByRole("button", { name: "Try again" }).first().click();
    await expect(site.entries).toHaveCount(atlas.claims.length);
    await expect(site.card).toHaveAttribute("data-card", "c1a");
  });
}

test("a blocked worker is said, and list and cards have everything", async ({ page }) => {
  const site = new Site(page);
  await page.route("**/maplibre-worker*", (route) => route.abort());
  await site.open();
  await expect(site.map).toHaveAttribute("data-map", "unavailable", { timeout: 60_000 });
  await expect(page.getByText("blocks the part that prepares the map")).toBeVisible();
  await site.entry("c1a").click();
  await expect(site.card).toHaveAttribute("data-card", "c1a");
});

test("an error in the map's worker does not take away a map that stands", async ({ page }) => {
  await page.addInitScript(() => {
    const counted = Object.assign(window, { workerErrors: 0 });
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener("error", () => {
          counted.workerErrors += 1;
        });
      }
    };
  });
  const site = new Site(page);
  await site.openWithMap();
  expect(page.workers().length).toBeGreaterThan(0);
  for (const worker of page.workers()) {
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error("A fault of a test");
      });
    });
  }
  await page.waitForFunction(() => (window as unknown as { workerErrors: number }).workerErrors > 0);
  await site.entry("c1a").click();
  await expect(site.card).toHaveAttribute("data-card", "c1a");
  await expect(site.map).toHaveAttribute("data-map", "ready");
  await expect(page.getByText("blocks the part that prepares the map")).toHaveCount(0);
});

test("where no worker can be made at all, the map says so, and list and cards have everything", async ({
  page,
}) => {
  const site = new Site(page);
  await page.addInitScript(() => {
    Reflect.set(window, "Worker", function Worker() {
      throw new DOMException("No workers here.", "SecurityError");
    });
  });
  await site.open();
  await expect(page.locator("html")).toHaveAttribute("data-awake", "");
  await site.entry("c1a").click();
  await expect(site.card).toHaveAttribute("data-card", "c1a");
  await expect(site.map).toHaveAttribute("data-map", "unavailable", { timeout: 60_000 });
  await expect(page.getByText("blocks the part that prepares the map")).toBeVisible();
});

test("where nobody can draw places beside the page, it draws them itself, and the map shows all claims", async ({
  page,
}) => {
  const site = new Site(page);
  await page.route("**/places-worker*", (route) => route.abort());
  const byItself = page.waitForRequest("**/drawHere-*");
  await site.openWithMap();
  await byItself;
  expect((await site.drawnClaims()).length).toBeGreaterThan(10);
});

test("without the rest of the atlas, list, filters and map work; a card opens, says what is missing, and fills later", async ({
  page,
}) => {
  const site = new Site(page);
  let isBroken = true;
  await page.route("**/atlas.json*", (route) => (isBroken ? route.abort() : route.continue()));
  await page.route("**/mountMap-*", (route) => route.abort());
  await site.open();
  await expect(page.locator("html")).toHaveAttribute("data-awake", "");
  await site.openFilters();
  await site.tick("Layers", atlas.layers[0]?.title ?? "");
  await expect.poll(() => site.counted()).toBeLessThan(atlas.claims.length);
  await page.getByRole("button", { name: "Show everything" }).first().click();
  await site.entry("c1a").click();
  await expect(site.card.locator("h2").first()).toBeFocused();
  await expect(site.card.getByText("atlas.json: no answer from the server")).toBeVisible();
  await expect(site.card.getByRole("link", { name: "page of its own" })).toHaveAttribute(
    "href",
    /c\/c1a\/$/u,
  );
  // The card says it, so nothing over the page says it again; without the card, it is said there.
  await expect(page.getByRole("alert")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alert")).toContainText("The rest of the atlas could not be loaded.");
  await page.getByRole("alert").getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("alert")).toBeHidden();
  await site.entry("c1a").click();
  isBroken = false;
  await site.card.getByRole("button", { name: "Try again" }).click();
  await expect(site.card.locator("[data-statement]").first()).toBeVisible();
  await expect(page.getByRole("alert")).toBeHidden();
});

test("a search waits for what was said, says so, and can ask for it again", async ({ page }) => {
  const site = new Site(page);
  let answer: "hold" | "fail" | "give" = "hold";
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/atlas.json*", async (route) => {
    if (answer === "hold") await held;
    return answer === "give" ? route.continue() : route.abort();
  });
  await page.route("**/mountMap-*", (route) => route.abort());
  await site.open("?q=Zubov");
  await expect(page.getByRole("status").getByText("Looking through what was said…")).toBeVisible();
  await expect(site.entries).toHaveCount(atlas.claims.length);
  answer = "fail";
  release();
  await expect(
    page.getByRole("status").getByText("What was said could not be looked through."),
  ).toBeVisible();
  await expect(page.getByText("Until it is there, all claims stay.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(1);
  answer = "give";
  await page.getByRole("button", { name: "Try again" }).click();
  const found = facts.filter(passing({ ...everything, search: "Zubov" })).length;
  expect(found).toBeLessThan(atlas.claims.length);
  await expect(site.entries).toHaveCount(found);
  expect(await site.counted()).toBe(found);
  await page.getByRole("searchbox").fill("");
  await expect(site.entries).toHaveCount(atlas.claims.length);
});

test("a claim's page stays readable and awakes around its card while the rest is on its way", async ({
  page,
}) => {
  const site = new Site(page);
  const release = await heldBack(page, "**/atlas.json*");
  await site.open("c/c4b/");
  await expect(page.locator("html")).toHaveAttribute("data-awake", "");
  const stances = await site.card.locator("[data-statement]").count();
  expect(stances).toBeGreaterThan(0);
  await site.openFilters();
  // Its part of the page cannot answer yet; the press is not lost.
  await site.card.getByRole("button", { name: "Cite" }).first().click();
  await expect(page.getByRole("dialog", { name: /^Cite/u })).toHaveCount(0);
  release();
  await expect(page.getByRole("dialog", { name: /^Cite/u })).toBeVisible();
  await expect(site.card.locator("[data-statement]")).toHaveCount(stances);
  expect(site.problems).toEqual([]);
});

test("a page whose opening cannot be loaded keeps its title and its words, and the message can be closed", async ({
  page,
}) => {
  await page.goto("./c/c4b/");
  await expect(page.locator("html")).toHaveAttribute("data-awake", "");
  const title = await page.title();
  await page.route("**/opening.json*", (route) => route.abort());
  await page.goto("./c/c4b/");
  const problem = page.getByRole("alert");
  await expect(problem.getByText("opening.json")).toBeVisible();
  expect(await page.title()).toBe(title);
  await problem.getByRole("button", { name: "Close" }).click();
  await expect(problem).toBeHidden();
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  expect(await page.title()).toBe(title);
});
