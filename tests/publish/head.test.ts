import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { en } from "#messages/en.ts";
import { claimPages } from "#publish/claimPages.ts";
import { claimHead } from "#publish/head/claimHead.ts";
import { atlasLinkedData } from "#publish/linked-data/atlasLinkedData.ts";
import { linkedDataScript } from "#publish/linked-data/linkedDataScript.ts";
import { claimOembed } from "#publish/oembed/claimOembed.ts";
import { siteAddress } from "#publish/siteAddress.ts";
import { builtAtlas, site } from "./builtAtlas.ts";

const { atlas, facts, index } = await builtAtlas();
const heads = facts.map((one) => [one.claim.id, claimHead(index, one, en, site), one] as const);
const dataIn = (head: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/su.exec(head)?.[1] ?? "null");
// The tests ask no other host: of schema.org's context only its vocabulary counts here.
const documentLoader = async (url: string) => ({
  documentUrl: url,
  document: {
    "@context": { "@vocab": "https://schema.org/", url: { "@id": "https://schema.org/url", "@type": "@id" } },
  },
});

const opening =
  '<html lang="en" data-root="./"><head><title>x</title><meta name="description" content="y" /></head><body><p>What is read</p></body></html>';
const pageOf = new Map(
  claimPages(atlas, opening, en, site).map(({ fileName, source }) => [fileName, source]),
);

describe.each(heads)("the page of %s", (id, head, { tally }) => {
  it("has JSON-LD that expands to a claim with its status, and with who disputes it", async () => {
    const data = dataIn(pageOf.get(`c/${id}/index.html`) ?? "");
    const [node] = await jsonld.expand(data, { documentLoader: documentLoader as never });
    expect(node?.["@type"]).toEqual(["https://schema.org/Claim"]);
    expect(node?.["@id"]).toBe(`${site}c/${id}/`);
    expect(JSON.stringify(node?.["https://schema.org/name"])).toContain("Reported, ");
    const disputes = node?.["http://purl.org/spar/cito/isDisputedBy"] as unknown[] | undefined;
    expect((disputes ?? []).length > 0).toBe(tally.deniedBy.length > 0);
  });

  it("has canonical, picture and oEmbed with absolute addresses", () => {
    expect(head).toContain(`<link rel="canonical" href="${site}c/${id}/">`);
    expect(head).toContain(`content="${site}c/${id}/card.png"`);
    expect(head).toContain(`href="${site}c/${id}/oembed.json"`);
    expect(head).toMatch(/hreflang="x-default"/u);
  });

  it("says in its titles how things stand", () => {
    const titles = [
      ...head.matchAll(/(?:og:title|twitter:title|DC\.title|citation_title)" content="([^"]*)"/gu),
    ];
    expect(titles).toHaveLength(4);
    for (const [, title] of titles) expect(title).toMatch(/^Reported, (?:denied|unverified): /u);
  });
});

describe("without the site's address", () => {
  it("a head has no tag that would need it", () => {
    for (const one of facts) {
      const head = claimHead(index, one, en, null);
      expect(head).not.toMatch(/canonical|og:url|og:image|oembed|hreflang|null|undefined/u);
    }
  });

  it("oEmbed has the quotation alone", () => {
    for (const one of facts) {
      const { html, thumbnail_url } = claimOembed(index, one, en, null);
      expect(html).toMatch(/^<blockquote.*<\/blockquote>$/su);
      expect(thumbnail_url).toBeUndefined();
    }
  });
});

describe("oEmbed", () => {
  it.each(facts.map((one) => [one.claim.id, one] as const))("of %s has what its type requires", (id, one) => {
    const answer = claimOembed(index, one, en, site);
    expect(answer).toMatchObject({ type: "rich", version: "1.0", width: 640, height: 600 });
    expect(answer.html).toContain(`<a href="${site}c/${id}/">`);
    expect(answer.html).toContain(`<iframe src="${site}embed/?claim=${id}"`);
    expect(answer.html).toMatch(/Level [A-F][1-6].*Reported, unverified/su);
    expect(answer.thumbnail_url).toBe(`${site}c/${id}/card.png`);
  });
});

describe("the opening page", () => {
  it("has JSON-LD that expands to a data set with its downloads", async () => {
    const [node] = await jsonld.expand(atlasLinkedData(index.atlas, en, site), {
      documentLoader: documentLoader as never,
    });
    expect(node?.["@type"]).toEqual(["https://schema.org/Dataset"]);
    expect(node?.["https://schema.org/distribution"]).toHaveLength(3);
  });
});

describe("a data block", () => {
  it("cannot be ended by a text in it", () => {
    const block = linkedDataScript({ text: "</script><script>alert(1)</script><!--" });
    expect(block.match(/<\/script>/gu)).toHaveLength(1);
    expect(dataIn(block)).toEqual({ text: "</script><script>alert(1)</script><!--" });
  });
});

describe("a claim's page", () => {
  it("has what machines read behind what people read, who do not wait for it", () => {
    for (const source of pageOf.values()) {
      expect(source.indexOf("application/ld+json")).toBeGreaterThan(source.indexOf("What is read"));
    }
  });

  it("says in title and description how things stand", () => {
    for (const { source } of claimPages(atlas, opening, en, site)) {
      expect(source).toMatch(/<title>Reported, (?:denied|unverified): /u);
      expect(source).toMatch(
        /<meta name="description" content="Reported, (?:denied|unverified)\. Level [A-F][1-6]/u,
      );
    }
  });
});

describe("the address that the build is told", () => {
  it.each([
    ["https://example.org", "https://example.org/"],
    ["https://example.org/a/b", "https://example.org/a/b/"],
    ["", null],
    [undefined, null],
  ])("%s becomes %s", (told, address) => expect(siteAddress(told)).toBe(address));

  it.each(["example.org", "ftp://example.org/", "https://example.org/?a=b"])("%s is refused", (told) => {
    expect(() => siteAddress(told)).toThrow(/SITE_URL/u);
  });
});
