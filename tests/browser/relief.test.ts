import { expect, type Page, test } from "@playwright/test";
import type { ImageSource, Map as MapLibre } from "maplibre-gl";
import { loseContext, restoreContext } from "./graphicsContext.ts";
import { heldBack } from "./heldBack.ts";
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

/** Whether the map draws the shadows of mountains. */
const hasRelief = (site: Site) =>
  site.map.evaluate((container: Container) => {
    const source = container.claimlinesMap?.getSource<ImageSource>("relief");
    return Object.values(source?.tiles ?? {}).some(({ texture }) => texture);
  });

const picture = async (site: Site) => {
  await site.settled();
  return site.map.screenshot();
};

const patience = { timeout: 30_000 };

test("the mountains have their shadows one frame after their picture has come", async ({ page }) => {
  const site = new Site(page);
  await site.open();
  expect(await framesUntilRelief(page)).toBe(1);
  expect(site.problems).toEqual([]);
});

test("the shadows are seen, and stay when the theme changes", async ({ page }) => {
  const site = new Site(page);
  const release = await heldBack(page, "**/relief.avif*");
  await site.openWithMap();
  const flat = await picture(site);
  release();
  await expect.poll(() => hasRelief(site), patience).toBe(true);
  const shaded = await picture(site);
  expect(shaded.equals(flat)).toBe(false);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(async () => (await picture(site)).equals(shaded)).toBe(false);
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(async () => (await picture(site)).equals(shaded), patience).toBe(true);
});

test("a map that gets its context back gets its shadows back", async ({ page }) => {
  const site = new Site(page);
  await site.openWithMap();
  await expect.poll(() => hasRelief(site), patience).toBe(true);
  await loseContext(site);
  await expect(site.map).toHaveAttribute("data-map", "unavailable");
  await restoreContext(site);
  await site.mapReady();
  await expect.poll(() => hasRelief(site), patience).toBe(true);
});
