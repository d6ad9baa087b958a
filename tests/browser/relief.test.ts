import { expect, type Page, test } from "@playwright/test";
import type { ImageSource, Map as MapLibre } from "maplibre-gl";
import { Site } from "./site.ts";

type Container = HTMLElement & { claimlinesMap?: MapLibre };

/** Waits for the relief, and tells how many frames the map has drawn from its first idle until then. */
const framesUntilRelief = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const find = () => document.querySelector<Container>("[data-map]")?.claimlinesMap;
        let frames: number | null = null;
        let watched: MapLibre | null = null;
        const look = () => {
          const map = find();
          if (map && map !== watched) {
            watched = map;
            map.once("idle", () => {
              frames = 0;
            });
            map.on("render", () => {
              if (frames === null) return;
              frames += 1;
              const source = map.getSource<ImageSource>("relief");
              if (source && Object.values(source.tiles).some(({ texture }) => texture)) resolve(frames);
            });
          }
          requestAnimationFrame(look);
        };
        look();
      }),
  );

/** The Pamir at the opening view, without anything that moves or is written over it. */
const mountains = async (site: Site) => {
  await site.settled();
  return site.map.screenshot();
};

test("the mountains have their shadows one frame after their picture has come", async ({ page }) => {
  const site = new Site(page);
  await site.open();
  expect(await framesUntilRelief(page)).toBe(1);
  expect(site.problems).toEqual([]);
});

test("the shadows are seen, and stay when the theme changes", async ({ page }) => {
  const site = new Site(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/relief.avif*", async (route) => {
    await held;
    await route.continue();
  });
  await site.openWithMap();
  const flat = await mountains(site);
  const drawn = page.waitForFunction(() => {
    const source = document
      .querySelector<Container>("[data-map]")
      ?.claimlinesMap?.getSource<ImageSource>("relief");
    return Object.values(source?.tiles ?? {}).some(({ texture }) => texture);
  });
  release();
  await drawn;
  const shaded = await mountains(site);
  expect(shaded.equals(flat)).toBe(false);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(async () => (await mountains(site)).equals(shaded)).toBe(false);
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(async () => (await mountains(site)).equals(shaded), { timeout: 30_000 }).toBe(true);
});

test("a map that gets its context back gets its shadows back", async ({ page }) => {
  const site = new Site(page);
  await site.openWithMap();
  const hasRelief = () =>
    page.evaluate(() => {
      const source = document
        .querySelector<Container>("[data-map]")
        ?.claimlinesMap?.getSource<ImageSource>("relief");
      return Object.values(source?.tiles ?? {}).some(({ texture }) => texture);
    });
  await expect.poll(hasRelief, { timeout: 30_000 }).toBe(true);
  await site.map.evaluate(async (container: Container) => {
    const context = container.claimlinesMap
      ?.getCanvas()
      .getContext("webgl2")
      ?.getExtension("WEBGL_lose_context");
    context?.loseContext();
    await new Promise((next) => setTimeout(next, 500));
    context?.restoreContext();
  });
  await expect(site.map).toHaveAttribute("data-map", "ready", { timeout: 60_000 });
  await expect.poll(hasRelief, { timeout: 30_000 }).toBe(true);
});
