import type { Browser, CDPSession, Page } from "@playwright/test";
import type { SlowLine } from "./slowLine.ts";
import { tapSpot } from "./tapSpot.ts";
import { type Record, type Watched, watchPage, watchTap } from "./watchPage.ts";

export interface Conditions {
  readonly cpuSlowdown: number;
  readonly viewport: { readonly width: number; readonly height: number };
}

export interface Visit extends Omit<Record, "card"> {
  /** Bytes until the map stands; without one, until all is loaded. */
  bytes: number;
  /** Bytes until nothing more is asked for. */
  allBytes: number;
  requests: number;
  /** From a tap on the map to the painted card. */
  tap: number;
  /** Used heap after a collection, in bytes. */
  heap: number;
  nodes: number;
}

export const patience = 120_000;

export const recordOf = (page: Page) => page.evaluate(() => (window as Watched).claimlinesRecord as Record);

/** Milliseconds between two looks at a page. */
const pause = 50;

/**
 * Waits until an expression is more than nothing in a page, and gives it; throws where that takes too long. Playwright's
 * own way reads a third of a megabyte of script in the page first, while that is being measured.
 */
export async function until(session: CDPSession, expression: string, limit = patience): Promise<number> {
  const end = performance.now() + limit;
  while (performance.now() < end) {
    const { result } = await session.send("Runtime.evaluate", { expression, returnByValue: true });
    if (result.value > 0) return result.value;
    await new Promise((next) => setTimeout(next, pause));
  }
  throw new Error(`Nothing came of “${expression}” in ${limit} ms.`);
}

export const reached = (session: CDPSession, mark: "fcp" | "map" | "card") =>
  until(session, `claimlinesRecord.${mark}`, mark === "card" ? patience / 6 : patience);

export async function metrics(session: CDPSession): Promise<{ heap: number; nodes: number }> {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics: all } = await session.send("Performance.getMetrics");
  const value = (wanted: string) => all.find(({ name }) => name === wanted)?.value ?? 0;
  return { heap: value("JSHeapUsedSize"), nodes: value("Nodes") };
}

/** When the map stood, in milliseconds since 1970. */
const mapTime = (page: Page) =>
  page.evaluate(() => performance.timeOrigin + ((window as Watched).claimlinesRecord?.map ?? 0));

/** Taps where one claim alone lies, and times it until the card is painted. */
export async function tapToCard(page: Page, session: CDPSession): Promise<number> {
  const { x, y } = await page.evaluate(tapSpot);
  await page.evaluate(watchTap);
  await page.mouse.click(x, y);
  await reached(session, "card");
  const tapped = await page.evaluate(() => performance.getEntriesByName("tap")[0]?.startTime ?? Number.NaN);
  return (await recordOf(page)).card - tapped;
}

/** Milliseconds in which a browser is done with the pages of its own that it makes for each window, such as that of its address field. */
const settling = 2000;

/**
 * Takes the browser's own frame away: while a page is loading, a sign turns in its tab, which without a graphics card
 * takes up to two thirds of the time of what draws the page.
 */
async function fillScreen(session: CDPSession): Promise<void> {
  const { windowId } = await session.send("Browser.getWindowForTarget");
  await session.send("Browser.setWindowBounds", { windowId, bounds: { windowState: "fullscreen" } });
}

/** A page of a reader who was never here, that writes down what happens in it. The browser has nothing else to do. */
export async function newReader(browser: Browser, { cpuSlowdown, viewport }: Conditions) {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await fillScreen(session);
  await session.send("Performance.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  // The compiler names functions by a helper of its own, which a page does not have.
  await page.addInitScript({ content: "globalThis.__name = (value) => value;" });
  await page.addInitScript(watchPage);
  await page.waitForTimeout(settling);
  return { context, page, session };
}

interface VisitedSite extends Pick<SlowLine, "taken" | "quietFor"> {
  readonly address: string;
}

/** After so many milliseconds without a byte, all has come. */
const quiet = 2000;

/** What a page has: words alone, a map as well, or cards that open on its map. */
export type Shown = "words" | "map" | "cards";

/** Opens an address as a new reader would, and writes down all that can be measured of it. */
export async function visit(
  browser: Browser,
  { address, taken, quietFor }: VisitedSite,
  shown: Shown,
  conditions: Conditions,
): Promise<Visit> {
  const hasMap = shown !== "words";
  const { context, page, session } = await newReader(browser, conditions);
  let requests = 0;
  page.on("request", (request) => {
    if (request.url().startsWith("http")) requests += 1;
  });
  taken();
  await page.goto(address, { waitUntil: "load", timeout: patience });
  await reached(session, hasMap ? "map" : "fcp");
  const toMap = hasMap ? taken(await mapTime(page)) : 0;
  // The browser's own “network idle” may have been long ago, while the map was being made.
  while (quietFor() < quiet) await page.waitForTimeout(100);
  const before = await recordOf(page);
  const after = taken();
  const first = {
    ...before,
    bytes: toMap || after,
    allBytes: toMap + after,
    requests,
    ...(await metrics(session)),
  };
  const tap = shown === "cards" ? await tapToCard(page, session).catch(() => Number.NaN) : Number.NaN;
  await context.close();
  return { ...first, tap };
}
