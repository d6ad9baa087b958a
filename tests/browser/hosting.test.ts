import { readdirSync, readFileSync } from "node:fs";
import { request as ask, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import type { Nginx } from "../../scripts/nginx.mjs";
import { atlas } from "./atlas.ts";
import { findsTheWayBack } from "./missingPage.ts";
import { nginx, nginxBelow } from "./nginxSite.ts";
import { Site } from "./site.ts";
import { dist } from "./staticSite.ts";
import { Traffic } from "./traffic.ts";

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** Asks as it is written: no redirect is followed, nothing is unpacked. */
const asked = (address: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const question = ask(address, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    question.on("error", reject).end();
  });

const asset = (is: RegExp) => `assets/${readdirSync(join(dist, "assets")).find((name) => is.test(name))}`;
const script = asset(/^mountMap-.*\.js$/u);
const forGood = "public, max-age=31536000, immutable";

function tryRecipe(program: Nginx): void {
  for (const path of ["/", "/a/b/"]) {
    test.describe(`nginx with the site at ${path}`, () => {
      let address = "";
      let stop = async () => {};
      test.beforeAll(async () => {
        ({ address, stop } = await nginxBelow(program, path));
      });
      test.afterAll(() => stop());

      test("sends every kind of file with its type, and lets it be kept for as long as it holds", async () => {
        const kinds: readonly (readonly [string, RegExp, string])[] = [
          ["", /^text\/html/u, "no-cache"],
          ["c/c1a/", /^text\/html/u, "no-cache"],
          [script, /^(?:application|text)\/javascript/u, forGood],
          [asset(/\.css$/u), /^text\/css/u, forGood],
          [asset(/\.woff2$/u), /^font\/woff2/u, forGood],
          [`data/${atlas.about.id}/atlas.json`, /^application\/json/u, "no-cache"],
          [`data/${atlas.about.id}/versions/1.0.0.json`, /^application\/json/u, forGood],
          [`data/${atlas.about.id}/claims.geojson`, /^application\/geo\+json/u, "no-cache"],
          [`data/${atlas.about.id}/statements.csv`, /^text\/csv/u, "no-cache"],
          ["c/c1a/cite.bib", /^application\/x-bibtex/u, "no-cache"],
          ["c/c1a/cite.ris", /^application\/x-research-info-systems/u, "no-cache"],
          ["geo/manifest.json", /^application\/json/u, "public, max-age=86400"],
          ["feed.xml", /xml/u, "no-cache"],
        ];
        for (const [file, type, cache] of kinds) {
          const { headers, status } = await asked(address + file);
          expect(status, file).toBe(200);
          expect(headers["content-type"], file).toMatch(type);
          expect(headers["cache-control"], file).toBe(cache);
          expect(headers["access-control-allow-origin"], file).toBe("*");
          expect(headers["x-content-type-options"], file).toBe("nosniff");
          expect(headers["referrer-policy"], file).toBe("no-referrer");
        }
      });

      test("lets every site frame /embed/, and itself the rest", async () => {
        for (const file of ["", "c/c1a/", "sources/", "method/"]) {
          const { headers } = await asked(address + file);
          expect(headers["content-security-policy"], file).toBe("frame-ancestors 'self'");
        }
        for (const file of ["embed/", "embed/?claim=c1a"]) {
          const { headers } = await asked(address + file);
          expect(headers["content-security-policy"], file).toBeUndefined();
          expect(headers["x-frame-options"], file).toBeUndefined();
        }
      });

      test("sends what the build has compressed, and only to those who read it", async () => {
        const plain = readFileSync(join(dist, script));
        const gzip = await asked(address + script, { "Accept-Encoding": "gzip" });
        expect(gzip.headers["content-encoding"]).toBe("gzip");
        expect(gzip.headers.vary).toMatch(/Accept-Encoding/u);
        expect(gunzipSync(gzip.body).equals(plain)).toBe(true);
        expect(gzip.body.equals(readFileSync(join(dist, `${script}.gz`)))).toBe(true);
        const without = await asked(address + script);
        expect(without.headers["content-encoding"]).toBeUndefined();
        expect(without.body.equals(plain)).toBe(true);
        if (program.brotli === null) {
          console.warn("NOT TRIED: brotli_static. This nginx has no module for it.");
          return;
        }
        const brotli = await asked(address + script, { "Accept-Encoding": "gzip, br" });
        expect(brotli.headers["content-encoding"]).toBe("br");
        expect(brotliDecompressSync(brotli.body).equals(plain)).toBe(true);
      });

      // Below a path the links of 404.html need SITE_URL at build, as docs/hosting.md says.
      if (path === "/") {
        test("shows the page for what is not there", async ({ page }) => findsTheWayBack(page, address));
      }

      test("answers what has not changed without sending it, and a folder without its slash with the slash", async () => {
        const first = await asked(address);
        const again = await asked(address, { "If-None-Match": String(first.headers.etag) });
        expect(again.status).toBe(304);
        expect(again.body).toHaveLength(0);
        const folder = await asked(`${address}c/c1a?theme=dark`);
        expect(folder.status).toBe(301);
        expect(folder.headers.location).toBe(`${path}c/c1a/?theme=dark`);
        expect((await asked(`${address}c/nobody/`)).status).toBe(404);
      });
    });
  }

  test("on nginx below a path a claim's page works, and costs little when a reader comes back", async ({
    page,
    browser,
  }) => {
    const { address, sent, stop } = await nginxBelow(program, "/a/b/");
    const traffic = await Traffic.of(page, address);
    const site = new Site(page);
    let before = 0;
    const visit = async (what: string, path: string, isThere: () => Promise<unknown>, at = page) => {
      await at.goto(address + path);
      await isThere();
      await at.waitForLoadState("networkidle");
      const answers = sent().slice(before);
      before += answers.length;
      expect(answers.filter(({ status }) => status >= 400)).toEqual([]);
      const bytes = answers.reduce((sum, one) => sum + one.bytes, 0);
      const same = answers.filter(({ status }) => status === 304).length;
      console.warn(
        `  ${what}: ${answers.length} requests, ${same} of them 304, ${Math.round(bytes / 1000)} kB`,
      );
      return bytes;
    };
    const first = await visit("a first visit, with the map", "c/c1a/", () => site.mapReady());
    const second = await visit("another claim after it", "c/c4b/", () => site.mapReady());
    const again = await visit("the first claim again", "c/c1a/", () => site.mapReady());
    expect(second).toBeLessThan(first / 5);
    expect(again).toBeLessThan(second + 1000);
    const elsewhere = await (await browser.newContext()).newPage();
    const poster = () => expect(elsewhere.locator("footer")).toBeVisible();
    const live = () =>
      expect(elsewhere.locator('[data-frame-map="ready"]')).toBeAttached({ timeout: 60_000 });
    const frame = await visit(
      "a frame, its map not asked for",
      "embed/?claim=c1a&load=click",
      poster,
      elsewhere,
    );
    const map = await visit("the frame with its map", "embed/?claim=c1a", live, elsewhere);
    await elsewhere.context().close();
    expect(frame).toBeLessThan(first / 10);
    expect(frame + map).toBeLessThan(first);
    expect(traffic.violations).toEqual([]);
    expect(site.problems).toEqual([]);
    await stop();
  });
}

if (nginx) tryRecipe(nginx);
else console.warn("NOT TRIED: docs/hosting/nginx.conf. There is no nginx here; NGINX_PATH can name one.");
