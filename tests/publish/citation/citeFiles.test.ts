import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtex } from "#domain/citation/bibtex.ts";
import type { Cited } from "#domain/citation/cited.ts";
import { cslItem } from "#domain/citation/cslJson.ts";
import { ris } from "#domain/citation/ris.ts";
import { citedAtlas, citedClaim } from "#messages/citedParts.ts";
import { en } from "#messages/en.ts";
import { citeFiles } from "#publish/citation/citeFiles.ts";
import { builtAtlas, site } from "../builtAtlas.ts";

const { atlas, facts, index } = await builtAtlas();
const occasion = { site, accessed: "2027-01-02", version: null };
const cited = facts.map((one) => citedClaim(index, one, en, occasion));
const [first] = cited as [Cited];

interface Read {
  readonly title: string;
  readonly URL?: string;
  readonly version?: string;
  readonly note?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
}
const parsed = (text: string, type: string): Read => {
  const [item] = plugins.input.chain(text, { forceType: type }) as Read[];
  if (!item) throw new Error("The parser found nothing.");
  return item;
};

describe("a citation", () => {
  it.each(cited.map((one) => [one.key, one] as const))("of %s is read by a parser of BibTeX", (_, one) => {
    const read = parsed(bibtex(one), "@bibtex/text");
    expect(read.title).toBe(one.title);
    expect(read.URL).toBe(one.url);
    expect(read.author).toEqual([{ family: one.author }]);
    expect(read.note).toBe(one.note);
    expect(read.issued?.["date-parts"][0]?.slice(0, 2)).toEqual([2026, 11]);
  });

  it.each(cited.map((one) => [one.key, one] as const))("of %s is read by a parser of RIS", (_, one) => {
    const read = parsed(ris(one), "@ris/file");
    expect(read.title).toBe(one.title);
    expect(read.URL).toBe(one.url);
    expect(read.note).toBe(one.note);
    expect(read.author?.[0]?.family ?? read.author?.[0]?.literal).toBe(one.author);
  });

  it("as CSL-JSON has what reference managers ask for", () => {
    expect(cslItem(first)).toMatchObject({
      type: "webpage",
      version: atlas.about.version,
      URL: `${site}c/c1a/`,
    });
    expect(cslItem(citedAtlas(index, en, occasion))).toMatchObject({ type: "dataset" });
  });

  it("says in its title how things stand, and keeps level and caveat", () => {
    expect(first.title).toMatch(/^Reported, denied: /u);
    expect(first.note).toMatch(/Level [A-F][1-6].*Reported, unverified/u);
  });

  it.each(["apa", "chicago", "mla"] as const)(
    "in the style of %s has title, version, day and address",
    (style) => {
      const text = en.cite.prose[style](first);
      for (const part of ["Reported, denied: ", atlas.about.version, "2026", `${site}c/c1a/`, "2027"]) {
        expect(text).toContain(part);
      }
      expect(text).not.toMatch(/\.\.|null|undefined/u);
    },
  );

  it("keeps any title through BibTeX and through RIS", () => {
    const letters = fc.constantFrom(..."{}\\$%&#_^~ ab'\"@,=é");
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        const title = `x ${text} y`.replace(/\s+/gu, " ");
        const item = bibtex({ ...first, title });
        const depth = [...item.replace(/\\[{}]/gu, "")].reduce(
          (sum, sign) => sum + (sign === "{" ? 1 : sign === "}" ? -1 : 0),
          0,
        );
        expect(depth).toBe(0);
        expect(parsed(ris({ ...first, title }), "@ris/file").title).toBe(title);
      }),
    );
  });
});

describe("the build", () => {
  it("writes three files for each claim and three for the atlas", () => {
    const files = citeFiles(atlas, en, null);
    expect(files).toHaveLength(3 * (facts.length + 1));
    expect(files.filter(({ source }) => /null|undefined/u.test(source))).toEqual([]);
  });
});
