import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { dist } from "./staticSite.ts";
import { Traffic } from "./traffic.ts";

/** What a frame may weigh before its map is asked for, in kB as sent (brotli), and in requests. */
const budget = { bytes: 26, requests: 3 };

for (const query of ["claim=c1a", "claim=c4b", "layers=badghis", "layers=background", ""]) {
  test(`a frame with “${query}” weighs little before its map is asked for`, async ({ page, baseURL }) => {
    const traffic = await Traffic.of(page, baseURL);
    await page.goto(`./embed/?${query}&load=click`);
    await expect(page.locator("footer")).toBeVisible();
    await page.waitForLoadState("networkidle");
    const answers = await traffic.answers();
    const kB = answers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    console.warn(`  ${query || "the atlas"}: ${kB.toFixed(1)} kB, ${answers.length} requests`);
    expect(kB).toBeLessThanOrEqual(budget.bytes);
    expect(answers.length).toBeLessThanOrEqual(budget.requests);
    expect(traffic.elsewhere).toEqual([]);
    expect(traffic.violations).toEqual([]);
  });
}

test("embed.js weighs less than 3 kB, and names no other host", () => {
  const script = readFileSync(join(dist, "embed.js"), "utf8");
  console.warn(`  embed.js: ${gzipSync(script, { level: 9 }).length} bytes (gzip)`);
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(3000);
  expect(script).not.toMatch(/https?:/u);
});
