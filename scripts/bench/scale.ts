import type { Browser, Page } from "@playwright/test";
import { largeSite } from "./largeSite.ts";
import { serve } from "./serve.ts";
import { fastLine } from "./slowLine.ts";
import { timedFilter, timedPan } from "./timedInPage.ts";
import { type Conditions, metrics, newReader, patience, reached, recordOf, tapToCard } from "./visit.ts";

export interface ScaleRow {
  readonly claims: number;
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
const orUntried = (step: Promise<number>) => step.catch(() => untried);

const nothing: ScaleRow = {
  claims: 0,
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
  try {
    const list = await orUntried(timeToList(page, address));
    if (Number.isNaN(list)) return { ...nothing, claims };
    const map = await orUntried(reached(page, "map").then(async () => (await recordOf(page)).map));
    const { longest } = await recordOf(page);
    const { heap, nodes } = await metrics(session);
    const frame = Number.isNaN(map) ? untried : await orUntried(timedPan(page));
    const filter = await orUntried(timedFilter(page));
    const tap = Number.isNaN(map) ? untried : await orUntried(tapToCard(page));
    return { claims, list, map, longest, filter, frame, tap, nodes, heap };
  } finally {
    await context.close();
    close();
    site.clear();
  }
}
