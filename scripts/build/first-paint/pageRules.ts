import { type CustomAtRules, transform, type Visitor } from "lightningcss";

function transformed(css: string, visitor: Visitor<CustomAtRules>): string {
  const { code } = transform({
    filename: "page.css",
    code: Buffer.from(css),
    minify: true,
    visitor,
  });
  return code.toString();
}

/**
 * The rules of style sheets, one behind the other, as they stand in a page.
 * @param assets the way from the page to the folder of the style sheets.
 */
export const pageRules = (sheets: readonly string[], assets: string): string =>
  transformed(sheets.join("\n"), {
    Url: (url) =>
      /^(?:data:|#)/u.test(url.url) ? undefined : { ...url, url: assets + url.url.replace(/^\.\//u, "") },
  });

/** A style sheet without its faces. A face that is named a second time would be read a second time, and its words jump. */
export const withoutFaces = (css: string): string => transformed(css, { Rule: { "font-face": () => [] } });
