import { expect, type Page, test } from "@playwright/test";
import { Site } from "./site.ts";

/** Runs in the page or in its worker: the files of the ground that were asked for there, and what of each came over the line. */
const groundAsked = () =>
  performance
    .getEntriesByType("resource")
    .filter(({ name }) => /\/geo\/(?:tiles|labels)\//u.test(name))
    .map((entry) => ({
      path: new URL(entry.name).pathname,
      sent: (entry as PerformanceResourceTiming).transferSize,
    }));

async function groundOf(page: Page) {
  const [worker] = page.workers();
  if (!worker) throw new Error("The map has no worker.");
  return { ahead: await page.evaluate(groundAsked), byMap: await worker.evaluate(groundAsked) };
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`the page asks ahead for just the ground that its map will show, at ${viewport.width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await new Site(page).openWithMap();
    const { ahead, byMap } = await groundOf(page);
    const paths = (all: typeof ahead) => all.map(({ path }) => path).sort();
    expect(paths(ahead)).toEqual(paths(byMap));
    expect(ahead.length).toBeGreaterThan(1);
    expect(byMap.filter(({ sent }) => sent > 0)).toEqual([]);
  });
}
