import { expect, type Locator, type Page } from "@playwright/test";
import type { Map as MapLibre } from "maplibre-gl";

/** A first map in software WebGL on a cold machine: the slowest seen was 17 s. */
const firstMap = 60_000;

/** What is drawn of a claim: the layers in which the map found it. */
interface Drawn {
  readonly claim: string;
  readonly layers: readonly string[];
}

type Container = HTMLElement & { claimlinesMap?: MapLibre };

/** Drives the built site as a reader would, and looks at what is drawn. */
export class Site {
  readonly page: Page;
  readonly problems: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", ({ message }) => this.problems.push(message));
    page.on("console", (said) => {
      // What could not be loaded is not in the text.
      if (said.type() === "error") this.problems.push(`${said.text()} ${said.location().url}`.trim());
    });
  }

  get map(): Locator {
    return this.page.locator("[data-map]");
  }
  get status(): Locator {
    return this.page.getByRole("status").filter({ hasText: /claims? shown/u });
  }
  get entries(): Locator {
    return this.page.locator("[data-claim][data-level]");
  }
  get card(): Locator {
    return this.page.locator("[data-card]");
  }
  entry(claim: string): Locator {
    return this.page.locator(`[data-claim="${claim}"][data-level]`);
  }

  async open(path = ""): Promise<void> {
    await this.page.goto(`./${path}`);
    await expect(this.entries.first()).toBeVisible();
  }

  async openWithMap(path = ""): Promise<void> {
    await this.open(path);
    await this.mapReady();
  }

  async mapReady(): Promise<void> {
    await expect(this.map).toHaveAttribute("data-map", "ready", { timeout: firstMap });
  }

  /** Waits until the map has drawn what it was last told. */
  async settled(): Promise<void> {
    await this.map.evaluate(
      (container: Container) =>
        new Promise<void>((resolve) => {
          const map = container.claimlinesMap;
          if (!map) throw new Error("There is no map behind the container.");
          map.once("idle", () => resolve());
          map.triggerRepaint();
        }),
    );
  }

  /** Claims that the map draws now, as it answers itself. */
  async drawn(): Promise<readonly Drawn[]> {
    await this.settled();
    return this.map.evaluate((container: Container) => {
      const byClaim = new Map<string, Set<string>>();
      for (const { properties, layer, source } of container.claimlinesMap?.queryRenderedFeatures() ?? []) {
        if (!source.startsWith("claim-")) continue;
        const claims = String(properties.claims).split(" ");
        for (const claim of claims) byClaim.set(claim, (byClaim.get(claim) ?? new Set()).add(layer.id));
      }
      return [...byClaim].map(([claim, layers]) => ({ claim, layers: [...layers].sort() }));
    });
  }

  async drawnClaims(): Promise<string[]> {
    return (await this.drawn()).map(({ claim }) => claim).sort();
  }

  /** How many marks of a claim are drawn now: ribbons, places, glyphs. */
  async marksOf(claim: string): Promise<number> {
    await this.settled();
    return this.map.evaluate((container: Container, wanted) => {
      const found = (container.claimlinesMap?.queryRenderedFeatures() ?? []).filter(
        ({ source, properties }) =>
          source.startsWith("claim-") && String(properties.claims).split(" ").includes(wanted),
      );
      return new Set(found.map(({ source, id }) => `${source} ${id}`)).size;
    }, claim);
  }

  /** Features of the basemap that are drawn now. */
  async drawnOfBasemap(): Promise<number> {
    await this.settled();
    return this.map.evaluate((container: Container) => {
      const features = container.claimlinesMap?.queryRenderedFeatures() ?? [];
      return features.filter(({ source }) => !source.startsWith("claim-")).length;
    });
  }

  /** Where a claim's mark can be touched, in pixels of the window. */
  async spotOf(claim: string): Promise<{ x: number; y: number }> {
    await this.settled();
    return this.map.evaluate((container: Container, wanted) => {
      const map = container.claimlinesMap;
      const { width, height } = container.getBoundingClientRect();
      const at = container.getBoundingClientRect();
      for (let y = 10; y < height; y += 6) {
        for (let x = 10; x < width; x += 6) {
          const found = map
            ?.queryRenderedFeatures([x, y])
            .filter(({ source }) => source.startsWith("claim-"));
          const claims = new Set(found?.flatMap(({ properties }) => String(properties.claims).split(" ")));
          if (claims.size === 1 && claims.has(wanted)) return { x: at.left + x, y: at.top + y };
        }
      }
      throw new Error(`No spot on the map belongs to ${wanted} alone.`);
    }, claim);
  }

  async openFilters(): Promise<void> {
    await this.page.getByRole("button", { name: /^Filter/u }).click();
  }
  async tick(group: string, answer: string | RegExp): Promise<void> {
    await this.page
      .getByRole("group", { name: group, exact: true })
      .getByLabel(answer, { exact: true })
      .click();
  }
  /** The number of claims that the live region says are shown. */
  async counted(): Promise<number> {
    return Number((await this.status.textContent())?.match(/^\d+/u)?.[0]);
  }
}
