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

const isForPaper = (rule: ChildNode) =>
  rule.type === "atrule" && rule.name === "media" && /^print\b[^,]*$/u.test(rule.params);

export interface PageRules {
  readonly screen: string;
  /** For paper alone: what a page need not have before it is painted. */
  readonly paper: string;
}

/**
 * The rules of style sheets, one behind the other, as they stand in a page.
 * @param assets the way from the page to the folder of the style sheets.
 */
export function pageRules(sheets: readonly string[], assets: string): PageRules {
  const rules = transformed(sheets.join("\n"), {
    Url: (url) =>
      /^(?:data:|#)/u.test(url.url) ? undefined : { ...url, url: assets + url.url.replace(/^\.\//u, "") },
  });
  const { nodes } = parse(rules);
  const text = (some: readonly ChildNode[]) => some.map(String).join("");
  return {
    screen: text(nodes.filter((rule) => !isForPaper(rule))),
    paper: text(nodes.filter(isForPaper)),
  };
}

/** A style sheet without its faces. A face that is named a second time would be read a second time, and its words jump. */
export const withoutFaces = (css: string): string => transformed(css, { Rule: { "font-face": () => [] } });
