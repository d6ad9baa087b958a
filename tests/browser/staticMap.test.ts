import { chromium, expect, type Locator, type Page, test } from "@playwright/test";
import type { Map as MapLibre } from "maplibre-gl";
import type { Bounds } from "#domain/marks/mark.ts";
import { staticAtlas } from "../publish/staticAtlas.ts";
import { atlas } from "./atlas.ts";
import { loseContext, restoreContext } from "./graphicsContext.ts";
import { Site } from "./site.ts";

type Container = HTMLElement & { claimlinesMap?: MapLibre };

const frame = (page: Page): Locator => page.locator("[data-static-map]");
const signs = (page: Page, claim: string): Locator =>
  frame(page).locator(`[data-claims~="${claim}"]:visible`);

/** A page in a browser that can draw nothing in three dimensions. */
async function withoutWebGl(
  baseURL: string | undefined,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-3d-apis"],
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    ...(baseURL ? { baseURL } : {}),
  });
  return { page, close: () => browser.close() };
}

for (const [width, height, path] of [
  [1280, 800, ""],
  [1440, 900, ""],
  [390, 844, ""],
  // Low and wide, beyond the edge of the basemap.
  [1280, 500, ""],
  [1280, 800, "c/c1a/"],
  [1366, 625, "c/c5a/"],
] as const) {
  test(`at ${width} × ${height} the live map takes over the static one's frame, “/${path}”`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const site = new Site(page);
    await site.openWithMap(path);
    const view = await frame(page).evaluate((element) => {
      const svg = element.querySelector("svg");
      const { left, top } = element.getBoundingClientRect();
      const matrix = svg?.getScreenCTM();
      return { x: (matrix?.e ?? 0) - left, y: (matrix?.f ?? 0) - top, scale: matrix?.a ?? 0 };
    });
    const sheet = await frame(page).locator("svg").getAttribute("viewBox");
    const [, , sheetWidth = 0] = (sheet ?? "").split(" ").map(Number);
    const bounds = await site.map.evaluate(
      (container: Container, opening) => {
        const map = container.claimlinesMap;
        const [west, , east, north] = opening;
        const [upper, right] = [map?.project([west, north]), map?.project([east, north])];
        return { x: upper?.x ?? 0, y: upper?.y ?? 0, width: (right?.x ?? 0) - (upper?.x ?? 0) };
      },
      await openingOf(/^c\/(\w+)\//u.exec(path)?.[1]),
    );
    expect(Math.abs(view.x - bounds.x)).toBeLessThan(2);
    expect(Math.abs(view.y - bounds.y)).toBeLessThan(2);
    expect(Math.abs(sheetWidth * view.scale - bounds.width)).toBeLessThan(3);
  });
}

/** What a page opens on: the atlas's own view, or all that its claim draws. */
async function openingOf(claim: string | undefined): Promise<Bounds> {
  const { marks, opening } = await staticAtlas();
  return (claim && marks.boundsOf.get(claim)) || opening;
}

for (const path of ["", "c/c5a/", "c/c1a/"]) {
  test(`signs on the static map have one size on maps of all forms, “/${path}”`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(`./${path}`);
    for (const [width, height] of [
      [1280, 800],
      [1366, 560],
      [1920, 600],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const scale = await frame(page)
        .locator("[data-sign=capital]")
        .filter({ visible: true })
        .first()
        .evaluate((element) => (element as SVGCircleElement).getScreenCTM()?.a ?? 0);
      expect(scale, `${width} × ${height}`).toBeCloseTo(1, 2);
    }
    await context.close();
  });
}

test("the static map draws every claim that the live map draws", async ({ page }) => {
  const site = new Site(page);
  await site.openWithMap();
  const drawn = await frame(page).evaluate((element) => [
    ...new Set(
      [...element.querySelectorAll("[data-claims]")].flatMap(
        (sign) => sign.getAttribute("data-claims")?.split(" ") ?? [],
      ),
    ),
  ]);
  expect(drawn.sort()).toEqual(await site.drawnClaims());
});

/** What stands over rows and in boxes of the static map, in the layout that its size asks for. Runs in the page. */
const writtenRows = (element: Element): string[] =>
  [...element.querySelectorAll("[data-row]")]
    .filter((row) => {
      const layout = row.closest("[data-at]");
      return layout !== null && getComputedStyle(layout).display !== "none";
    })
    .map(({ textContent }) => textContent ?? "");

for (const [width, height, path] of [
  [1280, 800, ""],
  [390, 844, ""],
  [390, 844, "c/c4b/"],
] as const) {
  test(`at ${width} × ${height} both maps of “/${path}” have the same words over rows and in boxes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const site = new Site(page);
    await page.goto(`./${path}`);
    await site.mapReady();
    const still = await frame(page).evaluate(writtenRows);
    expect(still.length).toBeGreaterThan(0);
    await site.settled();
    const live = await site.map.evaluate((container: Container) =>
      (container.claimlinesMap?.queryRenderedFeatures({ layers: ["row-label", "row-box"] }) ?? []).map(
        ({ properties }) => String(properties.text),
      ),
    );
    expect(live.length).toBeGreaterThan(0);
    expect(still).toEqual(expect.arrayContaining(live));
    // A claim's static map goes on beyond what the live one shows.
    if (path === "") expect([...new Set(live)].sort()).toEqual(still.sort());
  });
}

test("the live map writes the names of countries", async ({ page }) => {
  const site = new Site(page);
  await site.openWithMap();
  // A layer may say that it draws words, and draw them with no size: only the picture tells.
  const picture = async () => {
    await site.settled();
    return (await site.map.screenshot()).toString("base64");
  };
  let written = "";
  await expect(async () => {
    const before = await picture();
    written = await picture();
    expect(written === before).toBe(true);
  }).toPass();
  await site.map.evaluate((container: Container) => {
    container.claimlinesMap?.setPaintProperty("country-labels", "text-opacity", 0);
  });
  expect((await picture()) === written).toBe(false);
});

test("without WebGL the static map stays, keeps in step and opens cards", async ({ baseURL }) => {
  const { page, close } = await withoutWebGl(baseURL);
  const site = new Site(page);
  await site.open();
  await expect(site.map).toHaveAttribute("data-map", "unavailable");
  await expect(page.getByText("it has no WebGL")).toBeVisible();
  await expect(signs(page, "c1a").first()).toBeVisible();

  await site.entry("c4b").click();
  await expect(frame(page).locator("svg")).toHaveAttribute("data-chosen", "");
  await expect(signs(page, "c4b").first()).toHaveAttribute("data-selected", "");

  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("it has no WebGL")).toBeHidden();
  await page.emulateMedia({ media: "screen" });

  const [layer] = atlas.layers;
  await page.goto(`./?layers=${layer?.id}`);
  await expect(site.map).toHaveAttribute("data-map", "unavailable");
  const others = atlas.claims.filter((claim) => claim.layer !== layer?.id).map(({ id }) => id);
  for (const claim of others) {
    expect(await frame(page).locator(`a[data-claims="${claim}"]:visible`).count(), claim).toBe(0);
  }
  await frame(page).locator('a[data-claims="c1a"] circle:visible').first().click();
  await expect(site.card).toHaveAttribute("data-card", "c1a");
  expect(site.problems.filter((problem) => !/webgl/iu.test(problem))).toEqual([]);
  await close();
});

test("a lost graphics context leaves the static map; when it comes back, so do camera and selection", async ({
  page,
}) => {
  const site = new Site(page);
  await site.openWithMap("?claim=c4b");
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await site.settled();
  const camera = await cameraOf(site);
  await loseContext(site);
  await expect(site.map).toHaveAttribute("data-map", "unavailable");
  await expect(page.getByText("stopped drawing the map")).toBeVisible();
  await expect(signs(page, "c4b").first()).toBeVisible();
  await restoreContext(site);
  await site.mapReady();
  expect(await cameraOf(site)).toEqual(camera);
  await expect(site.card).toHaveAttribute("data-card", "c4b");
  expect(await site.drawnClaims()).toContain("c4b");
});

test("a new map after a lost one looks where the lost one did", async ({ page }) => {
  const site = new Site(page);
  await site.openWithMap();
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await site.settled();
  const camera = await cameraOf(site);
  await loseContext(site);
  await page.getByRole("button", { name: "Try the map again" }).click();
  await site.mapReady();
  const { zoom, center } = await cameraOf(site);
  expect(zoom).toBeCloseTo(camera.zoom, 1);
  expect(center.lng).toBeCloseTo(camera.center.lng, 1);
});

const cameraOf = (site: Site) =>
  site.map.evaluate((container: Container) => {
    const map = container.claimlinesMap;
    const { lng, lat } = map?.getCenter() ?? { lng: 0, lat: 0 };
    return { zoom: map?.getZoom() ?? 0, center: { lng, lat } };
  });

test("on paper the static map stands for the live one, with the words “Reported, unverified”", async ({
  page,
}) => {
  const site = new Site(page);
  await site.openWithMap();
  await expect(frame(page)).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(frame(page)).toBeVisible();
  await expect(site.map).toBeHidden();
  const pane = page.getByRole("region", { name: "Map of the claims" });
  await expect(pane.getByText("Reported, unverified")).toBeVisible();
});
