import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";

/** Drives a page to be read, as a reader would. */
export class ReadingPage {
  readonly page: Page;
  readonly problems: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", ({ message }) => this.problems.push(message));
    page.on("console", (said) => {
      if (said.type() === "error") this.problems.push(said.text());
    });
  }

  get documents(): Locator {
    return this.page.locator("#documents ol > li[id]");
  }
  get count(): Locator {
    return this.page.getByRole("status").filter({ hasText: /documents? shown/u });
  }
  get search(): Locator {
    return this.page.getByRole("searchbox");
  }
  document(id: string): Locator {
    return this.page.locator(`li#${id}`);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`./${path}`);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
    // The page comes with its HTML, and answers once React has taken it over: it then marks what it holds.
    const isAwake = () =>
      this.page.evaluate(() => {
        const first = document.querySelector("#site main");
        return first !== null && Object.keys(first).some((key) => key.startsWith("__reactFiber"));
      });
    await expect.poll(isAwake).toBe(true);
  }

  async faultsOfAccess(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }
}
