import type { Browser, Page } from "@playwright/test";
import type { Map as MapLibre } from "maplibre-gl";
import { largeSite } from "./largeSite.ts";
import { serve } from "./serve.ts";
import { fastLine } from "./slowLine.ts";
import { timedFilter, timedPan } from "./timedInPage.ts";
import { type Conditions, metrics, newReader, patience, reached, recordOf, tapToCard } from "./visit.ts";

export interface ScaleRow {
  readonly claims: number;
  readonly hasCrashed: boolean;
  readonly list: number;
  readonly map: number;
  readonly longest: number;
  readonly filter: number;
  readonly frame: number;
  readonly tap: number;
  readonly nodes: number;
  readonly heap: number;
}

const untried = Number.NaN;

/** What one step takes; what does not come to an end in time is told as untried. */
function orUntried(step: () => Promise<number>): Promise<number> {
  let limit: ReturnType<typeof setTimeout>;
  const late = new Promise<number>((resolve) => {
    limit = setTimeout(resolve, patience, untried);
  });
  return Promise.race([step().catch(() => untried), late]).finally(() => clearTimeout(limit));
}

const nothing: ScaleRow = {
  claims: 0,
  hasCrashed: false,
  list: untried,
  map: untried,
  longest: untried,
  filter: untried,
  frame: untried,
  tap: untried,
  nodes: untried,
  heap: untried,
};

async function timeToList(page: Page, address: string): Promise<number> {
  await page.goto(address, { timeout: patience });
  await page.locator("[data-claim][data-level]").first().waitFor({ timeout: patience });
  return page.evaluate(() => performance.now());
}

/** The next step begins when the map has drawn all of the last one. */
const atRest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const container: (HTMLElement & { claimlinesMap?: MapLibre }) | null =
          document.querySelector("[data-map]");
        const map = container?.claimlinesMap;
        if (!map) return resolve();
        map.once("idle", () => resolve());
        map.triggerRepaint();
      }),
  );

/** Opens an atlas of so many claims and uses it. */
export async function scaleRow(
  browser: Browser,
  project: string,
  claims: number,
  conditions: Conditions,
): Promise<ScaleRow> {
  const site = largeSite(project, claims);
  const { address, close } = await serve(site.folder, fastLine);
  const { context, page, session } = await newReader(browser, conditions);
  let hasCrashed = false;
  page.on("crash", () => {
    hasCrashed = true;
  });
  try {
    const list = await orUntried(() => timeToList(page, address));
    if (Number.isNaN(list)) return { ...nothing, claims, hasCrashed };
    const map = await orUntried(async () => {
      await reached(page, "map");
      return (await recordOf(page)).map;
    });
    if (Number.isNaN(map)) return { ...nothing, claims, list, hasCrashed };
    const { longest } = await recordOf(page);
    const { heap, nodes } = await metrics(session);
    const step = (timed: (page: Page) => Promise<number>) =>
      orUntried(async () => {
        await atRest(page);
        return timed(page);
      });
    const frame = await step(timedPan);
    const filter = await step(timedFilter);
    const tap = await step(tapToCard);
    return { claims, hasCrashed, list, map, longest, filter, frame, tap, nodes, heap };
  } finally {
    await context.close();
    close();
    site.clear();
  }
}
