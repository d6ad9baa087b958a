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

/** What the opening page may weigh until its map stands, in kB as sent (brotli), and what comes after. */
const budget = {
  // With all rules of its first view: it asks for no style sheet but the one for paper.
  page: 26.9,
  styles: 1.7,
  code: 107.3,
  // The opening’s letters of text and titles in two weights each, and of the italic; the map draws the same files.
  fonts: 38.5,
  data: 11.1,
  // With its worker's own file, and with what is worked out before its code is there: both are named by the page's HTML.
  map: 202.3,
  // Asked for by the map's worker, whose answers the browser counts with their headers.
  ground: 64,
  rest: 200,
};
type Kind = keyof typeof budget;

function kindOf(path: string, late: ReadonlySet<string>): Kind {
  // The relief is asked for in the turn in which the map says that it stands, before the page can show it.
  if (late.has(path) || path.endsWith("/relief.avif")) return "rest";
  if (/mountMap|maplibre|tile_cache|\/ahead-/u.test(path)) return "map";
  if (path.startsWith("geo/")) return "ground";
  if (path.startsWith("data/")) return "data";
  if (path.endsWith(".css")) return "styles";
  if (path.endsWith(".js")) return "code";
  return path.endsWith(".woff2") ? "fonts" : "page";
}

function table(
  answers: readonly Answer[],
  late: ReadonlySet<string>,
): Map<Kind, { bytes: number; requests: number }> {
  const rows = new Map((Object.keys(budget) as Kind[]).map((kind) => [kind, { bytes: 0, requests: 0 }]));
  for (const { path, bytes } of answers) {
    const row = rows.get(kindOf(path, late));
    if (row) Object.assign(row, { bytes: row.bytes + bytes, requests: row.requests + 1 });
  }
  return rows;
}

/** Writes down when the map stands. Runs in the page. */
function markReady(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-map="ready"]')) return;
    performance.mark("map-ready");
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-map"] });
}

/** Paths of what the page asked for after that. Runs in the page. */
function askedLate(): string[] {
  const ready = performance.getEntriesByName("map-ready")[0]?.startTime ?? 0;
  return performance
    .getEntriesByType("resource")
    .filter(({ startTime }) => startTime >= ready)
    .map(({ name }) => new URL(name).pathname.slice(1));
}

test("the opening page and its map weigh no more than their budgets", async ({ page, baseURL }) => {
  const traffic = await Traffic.of(page, baseURL);
  await page.addInitScript(markReady);
  await new Site(page).openWithMap();
  await page.waitForLoadState("networkidle");
  const answers = await traffic.answers();
  const late = new Set(await page.evaluate(askedLate));
  const rows = table(answers, late);
  const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
  for (const [kind, { bytes, requests }] of rows) {
    console.warn(`  ${kind.padEnd(8)}${kB(bytes)} kB of ${budget[kind]}, ${requests} requests`);
  }
  for (const [kind, { bytes }] of rows) expect.soft(bytes / 1000, kind).toBeLessThanOrEqual(budget[kind]);
  // A worker has drawn the places: the page has not asked for what it would need to do so itself.
  expect.soft(answers.map(({ path }) => path).filter((path) => path.includes("drawHere"))).toEqual([]);
  const asked = answers.filter(({ path, bytes }) => bytes > 0 && !late.has(path)).length;
  console.warn(`  ${asked} requests of 35 until the map stands`);
  expect(asked).toBeLessThanOrEqual(35);
  expect([...late].some((path) => path.endsWith("/atlas.json"))).toBe(true);
  expect(traffic.elsewhere).toEqual([]);
  const faces = await page.evaluate(() =>
    [...document.fonts].map(({ family, status }) => `${family}: ${status}`),
  );
  expect(faces.filter((face) => /^"?Source .*: loaded/u.test(face)).length).toBeGreaterThanOrEqual(5);
  expect(faces.filter((face) => face.endsWith(": error"))).toEqual([]);
});

test("what page and worker of MapLibre share is shipped once", () => {
  const shared = importsOf(worker);
  expect(gzipped(worker)).toBeLessThan(11_000);
  expect(shared.filter((name) => !name.startsWith("rolldown-runtime-"))).toHaveLength(1);
  expect(importsOf(mount)).toEqual(expect.arrayContaining(shared));
  const together = [...new Set([worker, mount, ...shared])].reduce((sum, name) => sum + gzipped(name), 0);
  expect(together).toBeLessThanOrEqual(250_000);
});

test("the worker that draws places shares its code with the page, and loads nothing of React or the map", () => {
  const reached = new Set(names.filter((name) => name.startsWith("places-worker-")));
  for (const name of reached) for (const imported of importsOf(name)) reached.add(imported);
  const parts = [...reached].map((name) => name.replace(/-[\w-]{8}\.js$/u, "")).sort();
  expect(parts).toEqual(["basics", "drawn", "places-worker", "rolldown-runtime"]);
});

test("React and MapLibre may be compiled as a whole while they arrive", () => {
  for (const chunk of ["common", "mountMap", "tile_cache"]) {
    const files = names.filter((name) => name.startsWith(`${chunk}-`));
    expect(files.map((name) => textOf(name).split("\n", 1)[0])).toEqual(["//# allFunctionsCalledOnLoad"]);
  }
});

test("the first map is built of few GL programs, and none is waited for once drawing has begun", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { linkProgram, getProgramParameter, drawElements } = WebGL2RenderingContext.prototype;
    let isDrawing = false;
    Object.assign(WebGL2RenderingContext.prototype, {
      linkProgram(this: WebGL2RenderingContext, program: WebGLProgram) {
        performance.mark("gl-program");
        linkProgram.call(this, program);
      },
      getProgramParameter(this: WebGL2RenderingContext, program: WebGLProgram, asked: number) {
        // Whoever asks while the driver draws waits until it has drawn.
        if (isDrawing && !document.querySelector('[data-map="ready"]')) performance.mark("gl-wait");
        return getProgramParameter.call(this, program, asked);
      },
      drawElements(
        this: WebGL2RenderingContext,
        ...what: Parameters<WebGL2RenderingContext["drawElements"]>
      ) {
        isDrawing = true;
        drawElements.apply(this, what);
      },
    });
  });
  await new Site(page).openWithMap();
  const count = (mark: string) => page.evaluate((name) => performance.getEntriesByName(name).length, mark);
  expect(await count("gl-program")).toBeGreaterThan(5);
  expect(await count("gl-program")).toBeLessThanOrEqual(19);
  expect(await count("gl-wait")).toBe(0);
});

/** The script with which a page begins. */
const entryOf = (page: string) =>
  /<script type="module"[^>]*assets\/([^"]+)"/u.exec(textOf(`../${page}`))?.[1];

/** All scripts of a page's HTML, with what they import. */
function scriptsOf(page: string): string[] {
  const named = textOf(`../${page}`).matchAll(/assets\/(?<file>[^"]+\.js)"/gu);
  const reached = new Set([...named].map(({ groups }) => groups?.file ?? ""));
  for (const name of reached) for (const imported of importsOf(name)) reached.add(imported);
  return [...reached];
}

test("a page of a classroom and a sheet of paper do not begin the site", () => {
  expect(entryOf("index.html")).toBeDefined();
  for (const page of ["teach/index.html", "vote/index.html", "paper/index.html"]) {
    expect(scriptsOf(page), page).not.toContain(entryOf("index.html"));
  }
});

test("a page without a list of claims loads nothing of the list, nor what comes with cards", () => {
  const chunksOf = (page: string) => scriptsOf(page).map((name) => name.replace(/-[\w-]{8}\.js$/u, ""));
  const unwanted = ["explore", "cards", "drawn"];
  expect(chunksOf("c/c1a/index.html")).toEqual(expect.arrayContaining(unwanted));
  for (const page of ["method/index.html", "sources/index.html", "story/index.html", "paper/index.html"]) {
    const found = chunksOf(page).filter((name) => unwanted.includes(name));
    expect(found, page).toEqual([]);
  }
});

test("MapLibre is the version that its source was tried with", () => {
  const require = createRequire(import.meta.url);
  expect(require("maplibre-gl/package.json").version).toBe("6.17.0");
});
