import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { sitePages } from "#ui/kit/sitePages.ts";
import { root } from "./builtAtlas.ts";

const recipe = (name: string) => readFileSync(join(root, "docs", "hosting", name), "utf8");

/** The rules of a `_headers` file: a path, and the headers below it. */
function rulesOf(text: string): { path: string; headers: Map<string, string> }[] {
  const rules: { path: string; headers: Map<string, string> }[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "" && !one.startsWith("#"))) {
    const header = /^\s+(?<name>[\w-]+): (?<value>.+)$/u.exec(line)?.groups;
    if (header) rules.at(-1)?.headers.set(header.name ?? "", header.value ?? "");
    else rules.push({ path: line, headers: new Map() });
  }
  return rules;
}

/** What a host of such a file sends for a path: all rules that fit, joined (Netlify's and Cloudflare's own rule). */
function sentFor(path: string): Map<string, string> {
  const sent = new Map<string, string>();
  for (const rule of rulesOf(recipe("_headers"))) {
    const form = rule.path.replace(/[.]/gu, "\\.").replace(/:\w+/gu, "[^/]+").replace(/\*/gu, ".*");
    if (!new RegExp(`^${form}$`, "u").test(path)) continue;
    for (const [name, value] of rule.headers)
      sent.set(name, [sent.get(name), value].filter(Boolean).join(", "));
  }
  return sent;
}

describe("the headers for Netlify and Cloudflare Pages", () => {
  const conf = recipe("nginx.conf");

  it("are those of nginx", () => {
    for (const [name, value] of sentFor("/anything.txt")) {
      expect(conf, name).toMatch(
        new RegExp(`add_header ${name}\\s+"${value.replace(/[()*]/gu, "\\$&")}" always;`, "u"),
      );
    }
    for (const path of [
      "/assets/a-12345678.js",
      "/data/movements-2019/versions/1.0.0.json",
      "/geo/tiles/1/1/1.pbf",
    ]) {
      expect(conf, path).toContain(`"${sentFor(path).get("Cache-Control")}"`);
    }
    expect(sentFor("/data/movements-2019/atlas.json").has("Cache-Control")).toBe(false);
  });

  it("let every site frame /embed/, and only the site itself its pages", () => {
    for (const path of ["/embed/", "/embed/index.html", "/embed.js"]) {
      expect(sentFor(path).has("Content-Security-Policy"), path).toBe(false);
    }
    const pages = [...Object.values(sitePages), "c/c1a/", "teach/", "vote/", "paper/guide/"];
    for (const path of pages.map((page) => `/${page}`)) {
      expect(sentFor(path).get("Content-Security-Policy"), path).toBe("frame-ancestors 'self'");
    }
  });
});

describe("the function for CloudFront", () => {
  const answer = (uri: string, querystring = {}) =>
    runInNewContext(`${recipe("cloudfront.js")}; handler(event)`, {
      event: { request: { uri, querystring } },
    });

  it("finds the page in a folder, and leaves files alone", () => {
    expect(answer("/").uri).toBe("/index.html");
    expect(answer("/a/b/c/c1a/").uri).toBe("/a/b/c/c1a/index.html");
    expect(answer("/data/movements-2019/versions/1.0.0.json").uri).toBe(
      "/data/movements-2019/versions/1.0.0.json",
    );
  });

  it("sends a folder without its slash to the slash, with all that the address asks for", () => {
    const { headers, statusCode } = answer("/c/c1a", {
      theme: { value: "dark" },
      version: { value: "1.0.0" },
    });
    expect(statusCode).toBe(301);
    expect(headers.location.value).toBe("/c/c1a/?theme=dark&version=1.0.0");
    expect(answer("/c/c1a").headers.location.value).toBe("/c/c1a/");
  });
});
