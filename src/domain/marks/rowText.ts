import type { RowLabel } from "./glyphRows.ts";

/** Characters of the names over a row; the first is always written. */
const longest = 26;

interface RowWords {
  readonly language: string;
  readonly words: { readonly severalClaims: (count: number) => string };
}

/** The words over a row of glyphs: "Badghis: 6 claims". */
export function rowText(
  { claims, names }: Pick<RowLabel, "claims" | "names">,
  { language, words }: RowWords,
): string {
  const all = names.map((name) => name[language] ?? name.en);
  const named = all.filter((_, index) => index === 0 || all.slice(0, index + 1).join(", ").length <= longest);
  const places = [...named, ...(all.length > named.length ? ["…"] : [])].join(", ");
  const count = words.severalClaims(claims.length);
  return places === "" ? count : `${places}: ${count}`;
}
