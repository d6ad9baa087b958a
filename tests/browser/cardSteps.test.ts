import { expect, test } from "@playwright/test";
import type { Map as MapLibre } from "maplibre-gl";
import { facts } from "./atlas.ts";
import { Site } from "./site.ts";

interface Step {
  readonly levels: string | null;
  readonly isWhole: boolean;
  readonly focused: string | null;
  /** Where its parts stand, in pixels of the window. */
  readonly parts: readonly (readonly [name: string, x: number, y: number, width: number])[];
}

type Watched = Window & {
  cardSteps?: () => { first: Step | null; now: Step | null };
  /** How often the map was drawn between a touch and the card's first frame. */
  drawnBefore?: number;
  cardEnd?: Element | null;
};

/** Writes down how a card stands when it is first on the page. Runs in the page. */
function watchCard(): void {
  const look = (): Step | null => {
    const card = document.querySelector("[data-card]");
    if (!card) return null;
    const grades = card.querySelector("[data-levels]");
    const named = [...card.querySelectorAll("h2, [data-levels] p, [data-levels] svg")];
    return {
      levels: grades?.getAttribute("data-levels") ?? null,
      isWhole: card.querySelector("footer") !== null,
      focused: document.activeElement?.id ?? null,
      parts: named.map((element) => {
        const { x, y, width } = element.getBoundingClientRect();
        return [element.nodeName, x, y, width] as const;
      }),
    };
  };
  let first: Step | null = null;
  new MutationObserver(() => {
    first ??= look();
  }).observe(document, { subtree: true, childList: true });
  (window as Watched).cardSteps = () => ({ first, now: look() });
}

const steps = (site: Site) => site.page.evaluate(() => (window as Watched).cardSteps?.());

for (const [screen, viewport] of Object.entries({
  wide: { width: 1280, height: 800 },
  narrow: { width: 390, height: 844 },
})) {
  test(`on a ${screen} screen a card has its level and the focus at once, and what follows moves nothing`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(watchCard);
    const site = new Site(page);
    // An address that asks for something has all of the atlas fetched at once.
    const code = page.waitForResponse(/cardParts.*\.js/u);
    await site.open("?theme=light");
    await code;
    await page.waitForLoadState("networkidle");
    const one = facts.find(({ claim }) => claim.id === "c1a");
    await site.entry("c1a").click();
    await expect(site.card).toContainText("Reported, unverified");
    const seen = await steps(site);
    expect(seen?.first).toMatchObject({
      levels: `${one?.level.letter}${one?.level.digit}`,
      isWhole: false,
      focused: "card-heading",
    });
    expect(seen?.now).toEqual({ ...seen?.first, isWhole: true });
  });
}

test("a card whose rest is still on the way has its level all the same", async ({ page }) => {
  await page.route("**/atlas.json*", () => {});
  const site = new Site(page);
  await site.open();
  await site.entry("c1a").click();
  await expect(site.card).toContainText("are loading");
  const level = facts.find(({ claim }) => claim.id === "c1a")?.level;
  await expect(site.card).toContainText(`${level?.letter}${level?.digit}`);
});

test("the page of a claim has its whole card from the first, and keeps it while it awakes", async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      (window as Watched).cardEnd = document.querySelector("[data-card] footer");
    });
  });
  const site = new Site(page);
  await site.open("c/c1a/");
  await expect(page.locator("html")).toHaveAttribute("data-awake", "");
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => (window as Watched).cardEnd?.isConnected)).toBe(true);
});

test("a card that a touch opens is painted before the map is drawn again", async ({ page }) => {
  const site = new Site(page);
  await site.openWithMap("?layers=tajik-border");
  const { x, y } = await site.spotOf("c1a");
  await site.map.evaluate((container: HTMLElement & { claimlinesMap?: MapLibre }) => {
    let drawn = 0;
    container.claimlinesMap?.on("render", () => {
      drawn += 1;
    });
    addEventListener("click", () => {
      drawn = 0;
      requestAnimationFrame(() => {
        (window as Watched).drawnBefore = drawn;
      });
    });
  });
  await page.mouse.click(x, y);
  await expect(site.card).toHaveAttribute("data-card", "c1a");
  expect(await page.evaluate(() => (window as Watched).drawnBefore)).toBe(0);
  await expect.poll(() => site.marksOf("c1a")).toBeGreaterThan(0);
});
