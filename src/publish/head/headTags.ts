import { htmlText } from "#domain/htmlText.ts";

/** A tag of a page's head; one without its content, since that would need an address that nobody knows, is left out. */
export const named = (name: string, content: string | null) =>
  content === null ? "" : `<meta name="${name}" content="${htmlText(content)}">`;

/** Open Graph names its tags by `property`. */
export const property = (name: string, content: string | null) =>
  content === null ? "" : `<meta property="${name}" content="${htmlText(content)}">`;

export const linked = (
  rel: string,
  href: string | null,
  attributes: Readonly<Record<string, string>> = {},
) => {
  const others = Object.entries(attributes).map(([name, value]) => ` ${name}="${htmlText(value)}"`);
  return href === null ? "" : `<link rel="${rel}"${others.join("")} href="${htmlText(href)}">`;
};

/** Each tag on a line of its own, as it stands in a page. */
export const headTags = (tags: readonly string[]) =>
  tags
    .filter((tag) => tag !== "")
    .map((tag) => `    ${tag}\n`)
    .join("");
