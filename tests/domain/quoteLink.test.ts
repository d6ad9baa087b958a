import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteLink } from "#domain/quoteLink.ts";

const url = "https://example.org/page?a=1&b=2";
const words = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/…|\.{3}/u.test(text));
const around = fc.option(words);

const directive = (link: string) => link.slice(link.indexOf(":~:text=") + ":~:text=".length);

/** Reads a text directive as a browser does: terms are parted by commas, "x-" is a prefix, "-x" a suffix. */
function readDirective(text: string) {
  const terms = text.split(",");
  const prefix = terms[0]?.endsWith("-") ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith("-") ? terms.pop()?.slice(1) : undefined;
  const plain = (term: string | undefined) => (term === undefined ? null : decodeURIComponent(term));
  return { prefix: plain(prefix), exact: terms.map(plain), suffix: plain(suffix) };
}

test("a browser reads from the link the words that were put in, in any script", () => {
  fc.assert(
    fc.property(words, around, around, (exact, prefix, suffix) => {
      const link = quoteLink(url, { exact, prefix, suffix });
      expect(readDirective(directive(link))).toEqual({ prefix, exact: [exact], suffix });
    }),
  );
});

test("nothing in a term can end the address or part the directive", () => {
  fc.assert(
    fc.property(words, (exact) => {
      expect(directive(quoteLink(url, { exact, prefix: null, suffix: null }))).toMatch(/^[^\s&,#"<>-]+$/u);
    }),
  );
});

test("hyphens, commas and ampersands are encoded within a term", () => {
  expect(quoteLink(url, { exact: "a-b, c & d", prefix: null, suffix: null })).toBe(
    `${url}#:~:text=a%2Db%2C%20c%20%26%20d`,
  );
});

test("Cyrillic and Persian words are percent-encoded", () => {
  const link = quoteLink(url, { exact: "вертолёт", prefix: "کرده", suffix: null });
  expect(link).toBe(
    `${url}#:~:text=%DA%A9%D8%B1%D8%AF%D9%87-,%D0%B2%D0%B5%D1%80%D1%82%D0%BE%D0%BB%D1%91%D1%82`,
  );
});

test("a fragment that the address has is kept, a directive in it is replaced", () => {
  const quote = { exact: "x", prefix: null, suffix: null };
  expect(quoteLink("https://example.org/#part", quote)).toBe("https://example.org/#part:~:text=x");
  expect(quoteLink("https://example.org/#part:~:text=old", quote)).toBe("https://example.org/#part:~:text=x");
});

test("half of a character cannot break the link", () => {
  expect(quoteLink(url, { exact: "a\ud800b", prefix: null, suffix: null })).toContain("a%EF%BF%BDb");
});

test("of a quotation with a gap the longest piece is looked for, since the gap is in no document", () => {
  const quote = { exact: "there <…> by helicopters", prefix: "moved", suffix: "again" };
  expect(directive(quoteLink(url, quote))).toBe("by%20helicopters,-again");
  expect(directive(quoteLink(url, { ...quote, exact: "by helicopters... there" }))).toBe(
    "moved-,by%20helicopters",
  );
  expect(directive(quoteLink(url, { ...quote, exact: "…" }))).toBe("moved-,%E2%80%A6,-again");
  expect(directive(quoteLink(url, { ...quote, exact: "by helicopters…" }))).toBe("moved-,by%20helicopters");
});
