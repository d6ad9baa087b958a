import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { Site } from "./site.ts";
import { type Answer, Traffic } from "./traffic.ts";

const assets = fileURLToPath(new URL("../../dist/assets/", import.meta.url));
const names = readdirSync(assets).filter((name) => name.endsWith(".js"));
const worker = names.find((name) => name.startsWith("maplibre-worker-")) ?? "";
const mount = names.find((name) => name.startsWith("mountMap-")) ?? "";
const textOf = (name: string) => readFileSync(`${assets}${name}`, "utf8");
const importsOf = (name: string) =>
  [...textOf(name).matchAll(/(?:\bfrom|\bimport)\s*"\.\/(?<file>[^"]+)"/gu)].map(
    ({ groups }) => groups?.file ?? "",
  );
const gzipped = (name: string) => gzipSync(textOf(name), { level: 9 }).length;

/** What the opening page may weigh, in kB as sent (brotli), with the map drawn; and in requests. */
const budget = {
  page: 20,
  styles: 16,
  code: 160,
  // Four faces of the page, and two of the map: its semibold is a static file, since MapLibre draws variable ones at 400.
  fonts: 150,
  data: 85,
  map: 260,
  ground: 140,
};
type Kind = keyof typeof budget;

function kindOf(path: string): Kind {
  if (/mountMap|maplibre|tile_cache/u.test(path)) return "map";
  if (path.startsWith("geo/")) return "ground";
  if (path.startsWith("data/")) return "data";
  if (path.endsWith(".css")) return "styles";
  if (path.endsWith(".js")) return "code";
  return path.endsWith(".woff2") ? "fonts" : "page";
}

function table(answers: readonly Answer[]): Map<Kind, { bytes: number; requests: number }> {
  const rows = new Map((Object.keys(budget) as Kind[]).map((kind) => [kind, { bytes: 0, requests: 0 }]));
  for (const { path, bytes } of answers) {
    const row = rows.get(kindOf(path));
    if (row) Object.assign(row, { bytes: row.bytes + bytes, requests: row.requests + 1 });
  }
  return rows;
}

test("the opening page and its map weigh no more than their budgets", async ({ page, baseURL }) => {
  const traffic = await Traffic.of(page, baseURL);
  await new Site(page).openWithMap();
  await page.waitForLoadState("networkidle");
  const answers = await traffic.answers();
  const rows = table(answers);
  const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
  for (const [kind, { bytes, requests }] of rows) {
    console.warn(`  ${kind.padEnd(8)}${kB(bytes)} kB of ${budget[kind]}, ${requests} requests`);
  }
  for (const [kind, { bytes }] of rows) expect.soft(bytes / 1000, kind).toBeLessThanOrEqual(budget[kind]);
  expect(answers.length).toBeLessThanOrEqual(40);
  expect(traffic.elsewhere).toEqual([]);
});

test("what page and worker of MapLibre share is shipped once", () => {
  const shared = importsOf(worker);
  expect(gzipped(worker)).toBeLessThan(12_000);
  expect(shared.filter((name) => !name.startsWith("rolldown-runtime-"))).toHaveLength(1);
  expect(importsOf(mount)).toEqual(expect.arrayContaining(shared));
  const together = [...new Set([worker, mount, ...shared])].reduce((sum, name) => sum + gzipped(name), 0);
  expect(together).toBeLessThanOrEqual(310_000);
});

test("MapLibre is the version that its source was tried with", () => {
  const require = createRequire(import.meta.url);
  expect(require("maplibre-gl/package.json").version).toBe("6.17.0");
});
