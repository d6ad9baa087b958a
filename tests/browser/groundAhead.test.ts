import { expect, type Page, test } from "@playwright/test";
import { Site } from "./site.ts";

const pathsOf = (addresses: readonly string[]) =>
  addresses.map((address) => new URL(address).pathname).sort();

/** Runs in the page or in its worker: the files of the ground that were asked for there. */
const groundAsked = () =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => /\/geo\/(?:tiles|labels)\//u.test(name));

async function askedBy(page: Page) {
  const [worker] = page.workers();
  if (!worker) throw new Error("The map has no worker.");
  return { page: await page.evaluate(groundAsked), worker: pathsOf(await worker.evaluate(groundAsked)) };
}

type Kept = typeof globalThis & { keptBack?: string[] };

/** Runs in the page: what it tells the worker to ask for ahead does not reach it. */
function keepBack(): void {
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: { ground?: string[] }, ...rest: unknown[]) {
    if (message.ground) (globalThis as Kept).keptBack = message.ground;
    else Reflect.apply(send, this, [message, ...rest]);
  } as typeof send;
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("what is asked for ahead is just the ground that the map will show", async ({ page }) => {
      await page.addInitScript(keepBack);
      await new Site(page).openWithMap();
      const ahead = await page.evaluate(() => (globalThis as Kept).keptBack ?? []);
      expect(ahead.length).toBeGreaterThan(1);
      expect((await askedBy(page)).worker).toEqual(pathsOf(ahead));
    });

    test("what was asked for ahead is asked for once, and by the worker alone", async ({ page }) => {
      await new Site(page).openWithMap();
      const asked = await askedBy(page);
      expect(asked.page).toEqual([]);
      expect(asked.worker.length).toBeGreaterThan(1);
      expect(asked.worker).toEqual([...new Set(asked.worker)]);
    });
  });
}
