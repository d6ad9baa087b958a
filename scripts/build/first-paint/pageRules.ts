import { type CustomAtRules, transform, type Visitor } from "lightningcss";
import { type ChildNode, parse } from "postcss";

function transformed(css: string, visitor: Visitor<CustomAtRules>): string {
  const { code } = transform({
    filename: "page.css",
    code: Buffer.from(css),
    minify: true,
    visitor,
  });
  return code.toString();
}

/** Finds files from elsewhere. */
const below = (assets: string): Visitor<CustomAtRules> => ({
  Url: (url) =>
    /^(?:data:|#)/u.test(url.url) ? undefined : { ...url, url: assets + url.url.replace(/^\.\//u, "") },
});

const isForPaper = (rule: ChildNode) =>
  rule.type === "atrule" && rule.name === "media" && /^print\b[^,]*$/u.test(rule.params);
const isFace = (rule: ChildNode) => rule.type === "atrule" && rule.name === "font-face";

const those = (css: string, isWanted: (rule: ChildNode) => boolean): string =>
  parse(css).nodes.filter(isWanted).map(String).join("");

/**
 * The rules of style sheets, one behind the other, as they stand in a page: all but those for paper.
 * @param assets the way from the page to the folder of the style sheets.
 */
export const pageRules = (sheets: readonly string[], assets: string): string =>
  those(transformed(sheets.join("\n"), below(assets)), (rule) => !isForPaper(rule));

/** The rules for paper alone of all style sheets, which no page needs before it is painted. */
export const paperRules = (sheets: readonly string[]): string =>
  those(transformed(sheets.join("\n"), {}), isForPaper);

/**
 * What is left for a style sheet: neither faces, as one that is named a second time would be read a second time, and
 * its words jump, nor what is for paper.
 */
export const sheetRules = (css: string): string => those(css, (rule) => !isFace(rule) && !isForPaper(rule));
