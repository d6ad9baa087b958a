import { expect, test } from "@playwright/test";
import { Site } from "./site.ts";

type Watched = Window & { shifts?: string[] };

/** Writes down what moves without the reader's doing. Runs in the page. */
function watchShifts(): void {
  const shifts: string[] = [];
  (window as Watched).shifts = shifts;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    })[]) {
      if (entry.hadRecentInput || entry.value < 0.001) continue;
      const moved = entry.sources.map(({ node }) => node?.nodeName ?? "?").join(", ");
      shifts.push(`${entry.value.toFixed(4)}: ${moved}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

const pages = { "the opening page": "", "a claim's page": "c/c1a/", "an open card": "?claim=c1a" };

for (const [name, path] of Object.entries(pages)) {
  test(`nothing of ${name} jumps while it awakes and the rest of the atlas comes`, async ({ page }) => {
    await page.addInitScript(watchShifts);
    await new Site(page).openWithMap(path);
    await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => (window as Watched).shifts)).toEqual([]);
  });
}
