import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { en } from "#messages/en.ts";
import { changeFeed } from "#publish/feeds/changeFeed.ts";
import { robots, siteMap } from "#publish/feeds/siteMap.ts";
import { xmlText } from "#publish/feeds/xmlText.ts";
import { builtAtlas, site } from "../builtAtlas.ts";

const { atlas } = await builtAtlas();
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === "entry" || name === "url",
});

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: { readonly "@_href": string };
  readonly content: { readonly "#text": string };
}
const entriesOf = (text: string): Entry[] => parser.parse(text).feed.entry;

describe.each([
  ["with an address", site],
  ["without an address", null],
])("the feed %s", (_, address) => {
  const text = changeFeed(atlas, en, address);

  it("is well-formed, with what Atom requires", () => {
    expect(XMLValidator.validate(text)).toBe(true);
    const { feed } = parser.parse(text);
    expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
    expect(feed.author.name).toBe(atlas.about.editors);
    for (const one of [feed, ...entriesOf(text)]) {
      expect(one.id).toMatch(/^(?:tag|urn):\S+$/u);
      expect(one.title).not.toBe("");
      expect(one.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/u);
    }
  });

  it("has an id for each entry that no other has", () => {
    const ids = entriesOf(text).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(atlas.claims.length + atlas.about.changelog.length);
  });

  it("says of each grading how things stand, and the caveat", () => {
    const gradings = entriesOf(text).filter(({ id }) => id.includes("/grading/"));
    for (const { content, title } of gradings) {
      expect(title).toMatch(/, [A-F][1-6]\. Reported, /u);
      expect(content["#text"]).toContain("Reported, unverified. Claim C");
    }
  });
});

describe("the map of the site", () => {
  const text = siteMap(atlas, site);

  it("is well-formed, and has every claim's page with an absolute address and a day", () => {
    expect(XMLValidator.validate(text)).toBe(true);
    const urls: { loc: string; lastmod: string }[] = parser.parse(text).urlset.url;
    for (const { id } of atlas.claims) expect(urls.map(({ loc }) => loc)).toContain(`${site}c/${id}/`);
    for (const { loc, lastmod } of urls) {
      expect(loc.startsWith(site)).toBe(true);
      expect(lastmod).toMatch(/^\d{4}-\d\d-\d\d$/u);
    }
  });

  it("is named to robots", () => {
    expect(robots(site)).toContain(`Sitemap: ${site}sitemap.xml\n`);
  });
});

describe("a text in XML", () => {
  it("comes back as it was, without what XML forbids", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const document = `<a b="${xmlText(text)}">x</a>`;
        expect(XMLValidator.validate(document)).toBe(true);
        expect(xmlText(text)).not.toMatch(/[<>"]/u);
      }),
    );
  });
});
