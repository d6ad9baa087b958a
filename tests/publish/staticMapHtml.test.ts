import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { plainText } from "#domain/sentence.ts";
import { en } from "#messages/en.ts";
import { type MapMaterial, staticMapHtml } from "#publish/staticMapHtml.tsx";
import { staticAtlas } from "./staticAtlas.ts";

let material: MapMaterial;
let atlasMap: string;

beforeAll(async () => {
  material = await staticAtlas();
  atlasMap = staticMapHtml(material, null, "./", en);
});

const claimsIn = (html: string) =>
  new Set([...html.matchAll(/data-claims="([^"]*)"/gu)].flatMap(([, claims = ""]) => claims.split(" ")));

const linksIn = (html: string, claim: string) =>
  [...html.matchAll(/<a href="([^"]*)"[^>]* data-claims="([^"]*)"[^>]*><title>([^<]*)</gu)].filter(
    ([, , of]) => of === claim,
  );

describe("the static map of the atlas", () => {
  it("draws every claim that the live map draws", () => {
    expect([...claimsIn(atlasMap)].sort()).toEqual([...material.marks.boundsOf.keys()].sort());
  });

  it("links claims to their pages, under their sentences", () => {
    const linked = material.facts.filter(({ claim }) => linksIn(atlasMap, claim.id).length > 0);
    expect(linked.length).toBeGreaterThan(material.marks.boundsOf.size / 2);
    for (const { claim, sentence } of linked) {
      const links = linksIn(atlasMap, claim.id);
      const said = plainText(en.sentence(sentence, "short"))
        .replaceAll("&", "&amp;")
        .replaceAll('"', "&quot;");
      for (const [, href, , title] of links) {
        expect(href).toBe(`./c/${claim.id}/`);
        expect(title?.replaceAll("&#x27;", "'")).toBe(said);
      }
    }
  });

  it("has neither style attributes nor scripts, which the page's policy would not allow", () => {
    expect(atlasMap).not.toMatch(/\sstyle=|<style|<script/u);
  });

  it("names no colour but through the theme", () => {
    expect(atlasMap).not.toMatch(/(?:fill|stroke)="(?!none|url)[^"]+"/u);
  });

  it("fits into what a page may weigh before its first paint", () => {
    expect(gzipSync(atlasMap, { level: 9 }).length).toBeLessThanOrEqual(14_500);
  });

  it("keeps words apart that stand on two lines", () => {
    expect(atlasMap.replace(/<[^>]*>/gu, "")).toContain("Mediterranean Sea");
  });

  it("writes coordinates in whole pixels", () => {
    const paths = [...atlasMap.matchAll(/data-ground="[a-z]+" d="([^"]*)"/gu)].map(([, data = ""]) => data);
    expect(paths.length).toBeGreaterThan(4);
    for (const data of paths) expect(data).not.toContain(".");
  });
});

describe("the static map of a claim", () => {
  it("has the claim selected, and links from two folders below the root", () => {
    const html = staticMapHtml(material, "c4a", "../../", en);
    expect(html).toContain('data-chosen=""');
    expect(html).toContain('href="../../c/c4a/"');
    expect(html).toMatch(/data-claims="c4a" data-selected=""/u);
  });

  it("is the atlas's own view where the claim names no place", () => {
    const { marks, facts } = material;
    const placeless = facts.find(({ claim }) => !marks.boundsOf.has(claim.id))?.claim.id ?? null;
    expect(placeless).not.toBeNull();
    expect(claimsIn(staticMapHtml(material, placeless, "../../", en)).size).toBe(marks.boundsOf.size);
  });
});
