import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { oneFilePage } from "#publish/oneFilePage.ts";

const opening = readFileSync(fileURLToPath(new URL("../../index.html", import.meta.url)), "utf8");
const parts = {
  theme: "theme()",
  icon: "<svg/>",
  style: "p{}",
  script: 'say("</script><!-- <script>")',
  worker: "work()",
  data: { "data/x.json": { text: "</script>" } },
  pictures: { "story/z.svg": "<svg/>" },
  map: { "geo/y.pbf": "AAAA" },
  hashOf: (text: string) => `'hash of ${text.length}'`,
};

describe("the one-file edition's page", () => {
  const html = oneFilePage(opening, parts);

  it("asks for no other file", () => {
    expect(html.match(/\b(?:src|href)="(?!data:)[^"]*"/gu)).toEqual([
      'href="./data/movements-2019/atlas.json"',
    ]);
  });

  it("cannot be ended by what it holds", () => {
    expect(html.match(/<script\b/gu)).toHaveLength(6);
    expect(html.match(/<\/script>/gu)).toHaveLength(6);
    expect(html).not.toContain("<!--");
  });

  it("lets only the scripts and the style run that it came with", () => {
    const script = /<script>(say[^<]*)<\/script>/u.exec(html)?.[1] ?? "";
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1];
    expect(policy).toContain(`script-src 'hash of 7' 'hash of ${script.length}';`);
    expect(policy).toContain("style-src 'hash of 3';");
    expect(policy).not.toContain("unsafe");
  });

  it("says what is wrong where the opening page has changed", () => {
    expect(() => oneFilePage("<html><head></head></html>", parts)).toThrow(/index\.html has nothing like/u);
  });
});
