import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Frame, type Page } from "@playwright/test";

/** What a page around frames has heard of their heights. */
interface Heard {
  readonly origin: string;
  readonly data: unknown;
}

/** Another site on an origin of its own, with pages that show our frames. */
export class HostPage {
  readonly page: Page;
  readonly problems: string[] = [];
  readonly #server: Server;
  readonly origin: string;
  #html = "";
  #headers: Readonly<Record<string, string>> = {};

  private constructor(page: Page, server: Server) {
    this.page = page;
    this.#server = server;
    this.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    server.on("request", (_request, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      for (const [name, value] of Object.entries(this.#headers)) response.setHeader(name, value);
      response.end(this.#html);
    });
    page.on("pageerror", ({ message }) => this.problems.push(message));
    page.on("console", (said) => {
      if (said.type() === "error") this.problems.push(said.text());
    });
  }

  static async of(page: Page): Promise<HostPage> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    return new HostPage(page, server);
  }

  /** Opens a page of this site with some HTML in it; it keeps all messages that it hears. */
  async open(
    body: string,
    headers: Readonly<Record<string, string>> = {},
    root = 'lang="en"',
  ): Promise<void> {
    this.#html = `<!doctype html><html ${root}><meta charset="utf-8"><title>Host</title><body>${body}</body></html>`;
    this.#headers = headers;
    await this.page.addInitScript(() => {
      const heard: Heard[] = [];
      Reflect.set(window, "heard", heard);
      if (window.parent === window) {
        window.addEventListener("message", ({ data, origin }) => heard.push({ data, origin }));
      }
    });
    await this.page.goto(`${this.origin}/`);
  }

  async heard(): Promise<readonly Heard[]> {
    return this.page.evaluate(() => Reflect.get(window, "heard"));
  }

  /** Heights that came in our own words. */
  async heights(): Promise<number[]> {
    const all = (await this.heard()).map(({ data }) => data as { type?: string; height?: number } | null);
    return all.flatMap((data) => (data?.type === "claimlines:height" ? [data.height ?? 0] : []));
  }

  /** Frames of ours on the page, once as many as these have their words. */
  async frames(count: number): Promise<readonly Frame[]> {
    const ours = () => this.page.frames().filter((frame) => frame.url().includes("/embed/"));
    await expect.poll(() => ours().length).toBe(count);
    for (const frame of ours()) await expect(frame.locator("footer")).toBeVisible();
    return ours();
  }

  async frame(): Promise<Frame> {
    const [only] = await this.frames(1);
    if (!only) throw new Error("There is no frame.");
    return only;
  }

  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }
}
