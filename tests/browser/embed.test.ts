import AxeBuilder from "@axe-core/playwright";
import { chromium, expect } from "@playwright/test";
import { frameSandbox } from "#domain/embed/frameRights.ts";
import { atlas } from "./atlas.ts";
import { hostTest as test } from "./hostTest.ts";

const kinds = {
  plain: "",
  ours: `sandbox="${frameSandbox}"`,
  forced: 'sandbox="allow-scripts"',
} as const;
const looks = ["light", "dark", "right to left"] as const;
const iframe = (site: string, query: string, more = "") =>
  `<main><h1>Host</h1><iframe title="Map" src="${site}embed/?${query}" width="640" height="700" ${more}></iframe></main>`;

for (const [kind, sandbox] of Object.entries(kinds)) {
  for (const look of looks) {
    test(`a frame (${kind}) shows level, denial and caveat (${look})`, async ({ host, site, page }) => {
      await page.emulateMedia({ colorScheme: look === "dark" ? "dark" : "light" });
      await host.open(iframe(site, "claim=c1a&load=click", sandbox));
      const frame = await host.frame();
      if (look === "right to left")
        await frame.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
      for (const text of ["Reported, unverified", "F5", "Denied by 1", "This information: Improbable"]) {
        await expect(frame.getByText(text, { exact: true }).first()).toBeVisible();
      }
      await expect(
        frame.getByText(`Claim C1A, data ${atlas.about.version}, graded by the editors.`),
      ).toBeVisible();
      await expect(frame.getByRole("heading")).toContainText("Tajikistan’s border troops deny it.");
      await expect(frame.locator("[data-static-map] svg")).toBeVisible();
      const seen = await frame.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        paper: getComputedStyle(document.body).backgroundColor,
        height: Math.ceil(document.querySelector("article")?.getBoundingClientRect().height ?? 0),
      }));
      expect(seen.overflow).toBe(0);
      expect(seen.paper).toBe(look === "dark" ? "rgb(23, 27, 31)" : "rgb(255, 254, 251)");
      await expect.poll(async () => (await host.heights()).at(-1)).toBe(seen.height);
      expect(host.problems).toEqual([]);
    });
  }
}

test("a frame without an origin draws the live map, and keeps its buttons", async ({ host, site }) => {
  await host.open(iframe(site, "claim=c4b", kinds.forced));
  const frame = await host.frame();
  await expect(frame.getByRole("button", { name: "Zoom in" })).toBeVisible();
  await expect(frame.locator('[data-frame-map="ready"]')).toBeAttached({ timeout: 60_000 });
  const drawn = await frame.locator("[data-live]").evaluate((container) => {
    const map = Reflect.get(container, "claimlinesMap");
    return [...new Set(map.queryRenderedFeatures().map(({ source }: { source: string }) => source))];
  });
  expect(drawn).toContain("claim-areas");
  await expect(frame.locator(".maplibregl-cooperative-gestures")).toBeAttached();
  await expect(frame.getByRole("button", { name: "Zoom out" })).toBeVisible();
  await expect(frame.getByText("Reported, unverified", { exact: true })).toBeVisible();
  expect(host.problems).toEqual([]);
});

test("where no frame may open links, the address can be copied as text", async ({ host, site }) => {
  await host.open(iframe(site, "claim=c1a&load=click", kinds.forced));
  const frame = await host.frame();
  await frame.getByRole("link", { name: "Open this claim" }).click();
  const field = frame.getByRole("textbox");
  await expect(field).toHaveValue(`${site}c/c1a/`);
  await expect(frame.getByText("does not let its frames open links")).toBeVisible();
});

test("elsewhere a link opens outside, without a way back", async ({ host, site, page }) => {
  await host.open(iframe(site, "claim=c1a&load=click", kinds.ours));
  const frame = await host.frame();
  const [opened] = await Promise.all([
    page.context().waitForEvent("page"),
    frame.getByRole("link", { name: "Open this claim" }).click(),
  ]);
  await expect(opened).toHaveURL(`${site}c/c1a/`);
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  await expect(frame.getByRole("textbox")).toHaveCount(0);
});

test("what a frame is asked for in vain is named in it, and it shows what it can", async ({ host, site }) => {
  await host.open(iframe(site, "claim=c1a&load=click&theme=sepia&data=https://x.example/&day=2019-02-31"));
  const frame = await host.frame();
  for (const text of ["“data”", "“sepia”", "“2019-02-31”"]) await expect(frame.getByText(text)).toBeVisible();
  await expect(frame.getByText("F5", { exact: true }).first()).toBeVisible();
});

test("a claim that is not there is said to be missing, with the way to the atlas", async ({ host, site }) => {
  await host.open(iframe(site, "claim=c99"));
  const frame = host.page.frameLocator("iframe");
  await expect(frame.getByText("There is nothing called “c99” here.")).toBeVisible();
  await expect(frame.getByRole("link", { name: "Open the atlas" })).toHaveAttribute("href", site);
});

test("a file that could not be had is asked for again", async ({ host, site, page }) => {
  let isGone = true;
  await page.route("**/embed/claims/c1a.json*", (route) => (isGone ? route.abort() : route.continue()));
  await host.open(iframe(site, "claim=c1a&load=click"));
  const frame = host.page.frameLocator("iframe");
  await expect(frame.getByText("could not be loaded")).toBeVisible();
  isGone = false;
  await frame.getByRole("button", { name: "Try again" }).click();
  await expect(frame.getByText("F5", { exact: true }).first()).toBeVisible();
});

test("layers are a list whose lines open into small cards, in step with the map", async ({
  host,
  site,
  page,
}) => {
  await host.open(iframe(site, "layers=badghis,deir-ez-zor&load=click"));
  const frame = await host.frame();
  const entries = frame.locator("li[data-claim]:visible");
  await expect(entries).toHaveCount(12);
  await frame.locator('li[data-claim="c4b"] summary').click();
  const card = frame.locator("details[open]");
  await expect(card).toContainText("Denied by 3");
  await expect(frame.locator('[data-claims="c4b"][data-selected]').first()).toBeAttached();
  await expect(frame.locator('[data-claims="c1a"]:not([data-filtered])')).toHaveCount(0);
  const counted = await frame.locator('[data-at="full"] [data-row] text').allTextContents();
  expect(counted.join()).toContain("Badghis: 8 claims");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(host.problems).toEqual([]);
});

test("a day shows what was known then, and today's denials all the same", async ({ host, site }) => {
  await host.open(iframe(site, "claim=c1a&day=2019-01-28&load=click"));
  const frame = await host.frame();
  await expect(frame.getByText("As known on 28 January 2019")).toBeVisible();
  const then = frame.locator("p[data-from]:visible");
  await expect(then).toHaveCount(1);
  await expect(then).not.toContainText("deny it");
  await expect(frame.getByRole("heading")).toContainText("deny it");
  await expect(frame.getByText("Denied by 1", { exact: true })).toBeVisible();
});

test("a frame that stays with an older version says that a newer one is out", async ({ host, site }) => {
  const [older] = atlas.about.changelog.filter(({ version }) => version !== atlas.about.version);
  if (!older) throw new Error("The atlas has one version only.");
  await host.open(iframe(site, `claim=c1a&load=click&version=${older.version}`));
  const frame = await host.frame();
  await expect(frame.getByText(`version ${atlas.about.version}`)).toBeVisible();
  await expect(frame.getByText(`data ${older.version}`)).toBeVisible();
  await expect(frame.getByText("F5", { exact: true }).first()).toBeVisible();
});

test("a frame that stays with an older version draws the live map from it", async ({ host, site, page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const [older] = atlas.about.changelog.filter(({ version }) => version !== atlas.about.version);
  await host.open(iframe(site, `claim=c4b&version=${older?.version}`));
  const frame = await host.frame();
  await expect(frame.locator('[data-frame-map="ready"]')).toBeAttached({ timeout: 60_000 });
  expect(asked.some((url) => url.endsWith(`/versions/${older?.version}.json`))).toBe(true);
  expect(asked.some((url) => url.includes("/atlas.json"))).toBe(false);
  expect(host.problems).toEqual([]);
});

test("a story in a frame is stepped through, and leads to its page at that step", async ({
  host,
  site,
  page,
}) => {
  await host.open(iframe(site, "story=one-raid-five-counts&load=click", kinds.ours));
  const first = await host.frame();
  await expect(first.getByText("Step 1 of 11")).toBeVisible();
  await expect(first.getByRole("button", { name: "Previous step" })).toHaveCount(0);
  await first.getByRole("button", { name: "Next step" }).click();
  const second = page.frameLocator("iframe");
  await expect(second.getByText("Step 2 of 11")).toBeVisible();
  const link = second.getByRole("link", { name: "Open the story" });
  await expect(link).toHaveAttribute("href", /\/story\/one-raid-five-counts\/\?step=[\w-]+$/u);
  const [opened] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  await expect(
    opened.locator('[data-step][aria-current="step"], [aria-current="step"]').first(),
  ).toBeAttached();
  await second.getByRole("button", { name: "Previous step" }).click();
  await expect(second.getByText("Step 1 of 11")).toBeVisible();
  expect(host.problems).toEqual([]);
});

test("who saves data gets no live map before asking for it", async ({ host, site, page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  await host.open(iframe(site, "claim=c1a"));
  const frame = await host.frame();
  await page.waitForLoadState("networkidle");
  await expect(frame.locator('[data-frame-map="poster"]')).toBeVisible();
  const isOfMap = (url: string) => /liveMap|maplibre|atlas\.json/u.test(url);
  expect(scripts.filter(isOfMap)).toEqual([]);
  await frame.getByRole("button", { name: "Move the map" }).click();
  await expect.poll(() => scripts.filter(isOfMap).length).toBeGreaterThan(0);
});

test("in a frame of 320 pixels no word of the map is cut off, and none lies on another", async ({
  host,
  site,
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await host.open(iframe(site, "claim=c1a&load=click").replace('width="640"', 'width="320"'));
  const frame = await host.frame();
  const map = await frame.locator("figure").boundingBox();
  for (const word of await frame.locator("figure svg text:visible").filter({ hasText: "territory" }).all()) {
    const box = await word.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(map?.x ?? 0);
  }
  const [credit, button] = await Promise.all([
    frame.getByText("Natural Earth").boundingBox(),
    frame.getByRole("button", { name: "Move the map" }).boundingBox(),
  ]);
  expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(credit?.x ?? 0);
});

test("without WebGL the picture stays, and the frame says so", async ({ site }) => {
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-3d-apis"],
  });
  const page = await browser.newPage();
  await page.goto(`${site}embed/?claim=c1a`);
  await expect(page.getByText("The picture stays.")).toBeVisible();
  await expect(page.locator("[data-static-map] svg")).toBeVisible();
  await expect(page.getByText("F5", { exact: true }).first()).toBeVisible();
  await browser.close();
});
