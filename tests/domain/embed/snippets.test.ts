import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { usualAsk } from "#domain/embed/frameAsk.ts";
import { elementSnippet, frameSnippet, pictureSnippet, type SnippetMatter } from "#domain/embed/snippets.ts";

const site = "https://example.org/";
const matter: SnippetMatter = {
  site,
  ask: { ...usualAsk, subject: { kind: "claim", claim: "c1" }, theme: "dark" },
  title: "Reported, denied: “X” & Y",
  link: `${site}c/c1/`,
  text: "X said that Y moved; Z denies it. Level D5. Reported, unverified.",
  language: "en",
  picture: { url: `${site}c/c1/card.png`, alt: "A map", width: 1200, height: 630 },
};

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  allowBooleanAttributes: true,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: false,
  unpairedTags: ["img"],
});
const parsed = (html: string) => parser.parse(html);
/** All that a piece of HTML is made of, whatever its texts. */
const tagsOf = (html: string) => html.match(/<\/?[a-z-]+/gu);

describe("a frame's HTML", () => {
  it("has a name, loads late, and may do no more than it needs", () => {
    expect(parsed(frameSnippet(matter)).iframe).toMatchObject({
      src: "https://example.org/embed/?claim=c1&theme=dark",
      title: "Reported, denied: “X” & Y",
      loading: "lazy",
      allow: "fullscreen; clipboard-write",
      referrerpolicy: "no-referrer",
      sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads",
    });
    expect(frameSnippet(matter)).not.toContain("<script");
  });

  it("brings the script where its height is to follow", () => {
    expect(frameSnippet(matter, "follows")).toMatch(
      / data-claimlines><\/iframe>\n<script src="https:\/\/example\.org\/embed\.js" async><\/script>$/u,
    );
  });
});

describe("the element's HTML", () => {
  it("holds sentence, level, caveat and link for pages where no script runs", () => {
    const { "claimlines-map": element } = parsed(elementSnippet(matter));
    expect(element).toMatchObject({ claim: "c1", theme: "dark", label: matter.title });
    expect(element.figure).toMatchObject({ a: { href: matter.link }, figcaption: matter.text });
    expect(element.figure.a.img).toMatchObject({ src: matter.picture?.url, alt: "A map" });
  });

  it("has the words as the link where there is no picture", () => {
    const { figure } = parsed(pictureSnippet({ ...matter, picture: null }));
    expect(figure.a).toMatchObject({ href: matter.link, "#text": matter.text });
    expect(figure.figcaption).toBeUndefined();
  });
});

describe("every snippet", () => {
  const kinds = [
    ["frame", frameSnippet],
    ["frame with height", (each: SnippetMatter) => frameSnippet(each, "follows")],
    ["element", elementSnippet],
    ["picture", pictureSnippet],
  ] as const;
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.constantFrom(`"><script>alert(1)</script>`, "' onload='x", "</iframe>", "&quot;", "<!--"),
  );

  it.each(kinds)("(%s) is made of the same tags whatever its texts say", (_, write) => {
    fc.assert(
      fc.property(texts, texts, texts, (title, text, alt) => {
        const picture = { url: `${site}x.png`, alt, width: 1, height: 1 };
        const html = write({ ...matter, title, text, picture });
        expect(tagsOf(html)).toEqual(tagsOf(write(matter)));
        expect(html.match(/="/gu)).toHaveLength(write(matter).match(/="/gu)?.length ?? 0);
      }),
    );
  });
});
