import type { Cited } from "./cited.ts";

const escapes: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "\\{",
  "}": "\\}",
  "^": "{\\textasciicircum}",
  "~": "{\\textasciitilde}",
};

/** A text as BibTeX reads it back: TeX's own signs escaped, on one line; other letters stay (UTF-8, as biber reads). */
const bibtexText = (text: string) =>
  text
    .replace(/\s+/gu, " ")
    .replace(/[\\{}^~]/gu, (sign) => escapes[sign] ?? sign)
    .replace(/[#$%&_]/gu, "\\$&");

/** Addresses stand as they are, save for what would end the field. */
const bibtexAddress = (url: string) =>
  url.replace(
    /[{}\\\s]/gu,
    (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

/** A citation as a BibTeX entry. `@misc`, since classical BibTeX has neither pages of the web nor data sets. */
export function bibtex(cited: Cited): string {
  const { accessed, author, container, issued, key, note, publisher, title, url, version } = cited;
  const fields: readonly (readonly [string, string])[] = [
    ["author", `{${bibtexText(author)}}`],
    ["title", `{${bibtexText(title)}}`],
    ...(container === null ? [] : [["howpublished", bibtexText(container)] as const]),
    ["publisher", bibtexText(publisher)],
    ["version", bibtexText(version)],
    ["date", issued],
    ["year", issued.slice(0, 4)],
    ["month", String(Number(issued.slice(5, 7)))],
    ["note", bibtexText(note)],
    ...(url === null ? [] : [["url", bibtexAddress(url)] as const]),
    ...(accessed === null ? [] : [["urldate", accessed] as const]),
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join("")}}\n`;
}
