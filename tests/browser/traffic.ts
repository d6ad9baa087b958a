import type { Page, Request } from "@playwright/test";

export interface Answer {
  /** Below the site's root: "assets/Explore-a1.js". */
  readonly path: string;
  /** As sent, compressed, without the headers. */
  readonly bytes: number;
}

/** Watches what a page asks for, workers included, and what its policy refuses. */
export class Traffic {
  readonly #requests: Request[] = [];
  readonly #origin: string;
  readonly violations: string[] = [];

  private constructor(page: Page, origin: string) {
    this.#origin = origin;
    page.on("request", (request) => this.#requests.push(request));
    page.on("console", (said) => {
      if (/Content Security Policy/u.test(said.text())) this.violations.push(said.text());
    });
  }

  static async of(page: Page, baseURL: string | undefined): Promise<Traffic> {
    const traffic = new Traffic(page, new URL(baseURL ?? "").origin);
    await page.exposeFunction("claimlinesViolation", (text: string) => traffic.violations.push(text));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) =>
        Reflect.get(window, "claimlinesViolation")(`${effectiveDirective}: ${blockedURI} in ${sourceFile}`),
      );
    });
    return traffic;
  }

  /** Requests that left the site. */
  get elsewhere(): string[] {
    return this.#requests
      .map((request) => request.url())
      .filter((url) => url.startsWith("http") && new URL(url).origin !== this.#origin);
  }

  async answers(): Promise<Answer[]> {
    const asked = this.#requests.filter((request) => request.url().startsWith(this.#origin));
    return Promise.all(
      asked.map(async (request) => {
        await request.response();
        const { responseBodySize } = await request.sizes();
        return { path: new URL(request.url()).pathname.slice(1), bytes: responseBodySize };
      }),
    );
  }
}
