import { expect, type Locator, type Page } from "@playwright/test";
import { atlas, facts } from "./atlas.ts";

/** All letters of a page that a reader, a screen reader or a curious pupil could come by. */
async function everyWord(page: Page): Promise<string> {
  const tree = await page.locator("body").ariaSnapshot();
  const html = await page.content();
  return [tree, html, await page.title(), page.url()].join("\n");
}

/** Texts and marks that would tell how the editors grade a claim. */
function tellTales(claim: string): readonly (string | RegExp)[] {
  const one = facts.find(({ claim: { id } }) => id === claim);
  if (!one) throw new Error(`There is no claim “${claim}”.`);
  const { letter, digit } = one.level;
  const statements = atlas.statements.filter((statement) => statement.claim === claim);
  const speakers = new Set(statements.map(({ speaker }) => speaker));
  const reasons = atlas.speakers
    .filter(({ id }) => speakers.has(id))
    .map(({ reliability }) => reliability.reason);
  return [
    new RegExp(`(?<![\\w%])${letter}${digit}(?!\\w)`, "u"),
    /data-level|data-digit|data-levels/u,
    /glyph-\d+-[1-6]/u,
    one.claim.information.reason,
    ...one.claim.information.wouldChange,
    ...reasons,
  ];
}

/** The rules in a page's head know all levels, and of no claim. */
export const rulesOf = (html: string): string =>
  /<style>(?<rules>.*?)<\/style>/su.exec(html)?.groups?.rules ?? "";

/** What of a text gives the grade of a claim away. */
export function traces(text: string, claim: string): string[] {
  const told = text.replace(rulesOf(text), "");
  const found = (tale: string | RegExp) => (typeof tale === "string" ? told.includes(tale) : tale.test(told));
  return tellTales(claim).filter(found).map(String);
}

/** Drives the pages of a classroom, and keeps all that was sent to them. */
export class Classroom {
  readonly page: Page;
  readonly problems: string[] = [];
  readonly #bodies: Promise<readonly [string, string]>[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", ({ message }) => this.problems.push(message));
    page.on("console", (said) => {
      if (said.type() === "error") this.problems.push(said.text());
    });
    page.on("response", (response) => {
      const text = response.text().catch(() => "");
      this.#bodies.push(text.then((body) => [new URL(response.url()).pathname, body] as const));
    });
  }

  /** Forgets what was sent so far. */
  forget(): void {
    this.#bodies.length = 0;
  }

  async sent(): Promise<readonly (readonly [path: string, body: string])[]> {
    return Promise.all(this.#bodies);
  }

  /** What gives the grade of a claim away now: on the page, to a screen reader, or in a file that came. */
  async tracesOf(claim: string): Promise<string[]> {
    const files = (await this.sent()).filter(([path]) => /(?:\/|\.html|\.json|\.svg)$/u.test(path));
    return [
      ...traces(await everyWord(this.page), claim),
      ...files.flatMap(([path, body]) => traces(body, claim).map((trace) => `${path}: ${trace}`)),
    ];
  }

  get stage(): Locator {
    return this.page.locator("[data-stage]");
  }
  get teach(): Locator {
    return this.page.locator("[data-teach]");
  }
  get curtain(): Locator {
    return this.page.locator("[data-curtain]");
  }
  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: typeof name === "string" });
  }

  async present(story: string, step?: string): Promise<void> {
    await this.page.goto(`./teach/${story}/${step ? `?step=${step}` : ""}`);
    await this.awake();
  }
  async judge(claim: string): Promise<void> {
    await this.page.goto(`./c/${claim}/vote/`);
    await this.awake();
  }
  /** Until React has taken the page over, keys are nobody's. */
  async awake(): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-awake", "");
  }
  async isAt(step: string | undefined): Promise<void> {
    await expect(this.teach).toHaveAttribute("data-step", step ?? "");
    await expect(this.page).toHaveURL(new RegExp(`[?&]step=${step}\\b`, "u"));
  }

  async vote(letter: string, digit: string, reason: string): Promise<void> {
    await this.page.getByRole("radio", { name: new RegExp(`^${letter} `, "u") }).check();
    await this.page.getByRole("radio", { name: new RegExp(`^${digit} `, "u") }).check();
    await this.page.getByLabel("Why?").fill(reason);
    await this.page.getByRole("button", { name: /^Vote/u }).click();
  }
}
