import { expect, type Locator, type Page } from "@playwright/test";

/** Drives the page of a story as a reader would. */
export class StoryPage {
  readonly page: Page;
  readonly problems: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", ({ message }) => this.problems.push(message));
  }

  get steps(): Locator {
    return this.page.locator("[data-step]");
  }
  get current(): Locator {
    return this.page.locator("[data-step][data-current]");
  }
  get panel(): Locator {
    return this.page.getByRole("region", { name: "The steps of the story" });
  }
  get next(): Locator {
    return this.page.getByRole("button", { name: "Next" });
  }
  get previous(): Locator {
    return this.page.getByRole("button", { name: "Previous" });
  }
  get back(): Locator {
    return this.page.getByRole("button", { name: "Back to the step" });
  }
  /** The picture that stands for the map. */
  get poster(): Locator {
    return this.page.locator("#map").getByRole("img", { name: /^Map of the step/u });
  }
  get map(): Locator {
    return this.page.locator("[data-map]");
  }

  /** A browser without WebGL. */
  static async withoutMap(page: Page): Promise<StoryPage> {
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
        return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...rest);
      } as typeof getContext;
    });
    return new StoryPage(page);
  }

  /** Opens a story, and waits until the page answers. */
  async open(address: string): Promise<void> {
    await this.page.goto(`./story/${address}`);
    await expect(this.page.locator("html[data-awake]")).toBeAttached();
  }

  async isAt(step: string): Promise<void> {
    await expect(this.current).toHaveAttribute("data-step", step);
  }
}
