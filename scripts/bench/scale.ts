import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Map as MapLibre } from "maplibre-gl";
import { largeSite } from "./largeSite.ts";
import { serve } from "./serve.ts";
import { fastLine } from "./slowLine.ts";
import { timedFilter, timedPan } from "./timedInPage.ts";
import {
  type Conditions,
  metrics,
  newReader,
  patience,
  reached,
  recordOf,
  tapToCard,
  until,
} from "./visit.ts";

/** What one visit to an atlas found; NaN for what it did not reach. */
export interface ScaleVisit {
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

/** An atlas of so many claims, and its visits, the first of each row in the same turn. */
export interface ScaleRow {
  readonly claims: number;
  readonly visits: readonly ScaleVisit[];
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

const nothing: ScaleVisit = {
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

async function timeToList(page: Page, session: CDPSession, address: string): Promise<number> {
  await page.goto(address, { timeout: patience });
  return until(session, 'document.querySelector("[data-claim][data-level]") ? performance.now() : 0');
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

/** Opens an atlas as a new reader, and uses it. */
async function scaleVisit(browser: Browser, folder: string, conditions: Conditions): Promise<ScaleVisit> {
  const { address, close } = await serve(folder, fastLine);
  const { context, page, session } = await newReader(browser, conditions);
  let hasCrashed = false;
  page.on("crash", () => {
    hasCrashed = true;
  });
  try {
    const list = await orUntried(() => timeToList(page, session, address));
    if (Number.isNaN(list)) return { ...nothing, hasCrashed };
    const map = await orUntried(async () => {
      await reached(session, "map");
      return (await recordOf(page)).map;
    });
    if (Number.isNaN(map)) return { ...nothing, list, hasCrashed };
    const { longest } = await recordOf(page);
    const { heap, nodes } = await metrics(session);
    const step = (timed: (page: Page) => Promise<number>) =>
      orUntried(async () => {
        await atRest(page);
        return timed(page);
      });
    const frame = await step(timedPan);
    const filter = await step(timedFilter);
    const tap = await step((tapped) => tapToCard(tapped, session));
    return { hasCrashed, list, map, longest, filter, frame, tap, nodes, heap };
  } finally {
    await context.close();
    close();
  }
}

/** Visits atlases of so many claims in turn, so that a busy minute of the machine falls on all of them. */
export async function scaleRows(
  browser: Browser,
  project: string,
  counts: readonly number[],
  conditions: Conditions,
  times: number,
): Promise<ScaleRow[]> {
  const rows = counts.map((claims) => ({
    claims,
    ...largeSite(project, claims),
    visits: [] as ScaleVisit[],
  }));
  try {
    for (let time = 0; time < times; time += 1) {
      for (const { claims, folder, visits } of rows) {
        console.log(`${claims} claims …`);
        visits.push(await scaleVisit(browser, folder, conditions));
      }
    }
    return rows.map(({ claims, visits }) => ({ claims, visits }));
  } finally {
    for (const { clear } of rows) clear();
  }
}
