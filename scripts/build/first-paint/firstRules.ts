import { type CustomAtRules, transform, type Visitor } from "lightningcss";
import { type Element, elementsOf } from "./elementsOf.ts";
import { mayMatch } from "./mayMatch.ts";

type Visited = Visitor<CustomAtRules>;

/** What a visitor answers to leave a thing as it is, or to take it out. */
const keptIf = (isKept: boolean) => (isKept ? undefined : []);

/** Leaves out what cannot be seen in the first paint of a page with these elements. */
const ofElements = (elements: readonly Element[], assets: string): Visited => ({
  Rule: {
    style: ({ value }) => keptIf(value.selectors.some((selector) => mayMatch(selector, elements))),
    media: ({ value }) => keptIf(value.query.mediaQueries.some(({ mediaType }) => mediaType !== "print")),
    keyframes: () => keptIf(false),
  },
  Url: (url) =>
    /^(?:data:|#)/u.test(url.url) ? undefined : { ...url, url: assets + url.url.replace(/^\.\//u, "") },
});

const using = /var\((?<name>--[\w-]+)/gu;

/** Leaves out custom properties that nothing reads. */
function ofUse(css: string): Visited {
  const used = new Set([...css.matchAll(using)].map(({ groups }) => groups?.name));
  return {
    Declaration: {
      custom: ({ name }) => keptIf(!name.startsWith("--") || used.has(name)),
    },
    Rule: { property: (rule) => keptIf(used.has(rule.value.name)) },
  };
}

function transformed(css: string, visitor: Visited): string {
  const { code } = transform({
    filename: "first.css",
    code: Buffer.from(css),
    minify: true,
    visitor,
  });
  return code.toString();
}

/**
 * The rules of a style sheet that the first paint of a page needs, and all of its faces.
 * @param assets the way from the page to the folder of the style sheet.
 */
export function firstRules(css: string, html: string, assets: string): string {
  let rules = transformed(css, ofElements(elementsOf(html), assets));
  for (;;) {
    const fewer = transformed(rules, ofUse(rules));
    if (fewer.length === rules.length) return rules;
    rules = fewer;
  }
}

/** A style sheet without its faces. A face that is named a second time would be read a second time, and its words jump. */
export const withoutFaces = (css: string): string =>
  transformed(css, { Rule: { "font-face": () => keptIf(false) } });
