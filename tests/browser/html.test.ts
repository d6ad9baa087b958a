import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { atlas } from "./atlas.ts";
import { builtPages, dist } from "./staticSite.ts";

test("every built page is what the HTML standard allows", async () => {
  const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(atlas.claims.length);
  const faults: string[] = [];
  for (const path of pages) {
    const { results } = await validator.validateFile(join(dist, path));
    for (const { messages } of results) {
      faults.push(...messages.map(({ column, line, message }) => `${path}:${line}:${column}: ${message}`));
    }
  }
  expect(faults).toEqual([]);
});

test("no built page has words or links for browsers without scripts that are none", () => {
  const empty = builtPages().filter((path) =>
    /<noscript>\s*<\/noscript>/u.test(readFileSync(join(dist, path), "utf8")),
  );
  expect(empty).toEqual([]);
});
