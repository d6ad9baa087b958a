import type { Quote } from "./schema/statement.ts";

type Quoted = Pick<Quote, "exact" | "prefix" | "suffix">;

/** A hyphen, a comma and an ampersand part the terms of a text directive, so they are encoded within one. */
const term = (text: string) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("-", "%2D");

const omission = /\s*[<[(]?(?:…|\.\.\.)[>\])]?\s*/u;

/** Words that were left out are not in the document: of a quotation with a gap, its longest piece is looked for. */
function findable({ exact, prefix, suffix }: Quoted): Quoted {
  const pieces = exact.split(omission).filter(Boolean);
  const [longest = exact] = pieces.sort((one, other) => other.length - one.length);
  return {
    exact: longest,
    prefix: exact.startsWith(longest) ? prefix : null,
    suffix: exact.endsWith(longest) ? suffix : null,
  };
}

/**
 * The address of a document, opened at a quotation: `#:~:text=[prefix-,]exact[,-suffix]`
 * (WICG URL Fragment Text Directives). A fragment that the address already has is kept.
 */
export function quoteLink(url: string, quote: Quoted): string {
  const [address = url] = url.split(":~:");
  const { exact, prefix, suffix } = findable(quote);
  const before = prefix === null ? "" : `${term(prefix)}-,`;
  const after = suffix === null ? "" : `,-${term(suffix)}`;
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${before}${term(exact)}${after}`;
}
