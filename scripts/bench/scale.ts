import type { Browser } from "@playwright/test";
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
    await page.goto(address, { timeout: patience });
    await page.locator("[data-claim][data-level]").first().waitFor({ timeout: patience });
    const list = await page.evaluate(() => performance.now());
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
