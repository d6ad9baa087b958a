import type { RowLabel } from "./glyphRows.ts";

/** Characters of the names over a row; the first is always written. */
const longest = 26;

type WordedRow = Pick<RowLabel, "claims" | "names"> & Partial<Pick<RowLabel, "denied" | "form">>;

interface RowTextWords {
  readonly language: string;
  readonly words: {
    readonly severalClaims: (count: number) => string;
    /** "6 claims, 4 denied". */
    readonly severalDenied: (count: number, denied: number) => string;
  };
}

/** The words over a row of glyphs: "Badghis: 6 claims". A box, which shows no glyphs, says how many are denied. */
export function rowText(
  { claims, names, denied = 0, form = "row" }: WordedRow,
  { language, words }: RowTextWords,
): string {
  const all = names.map((name) => name[language] ?? name.en);
  const named = all.filter((_, index) => index === 0 || all.slice(0, index + 1).join(", ").length <= longest);
  const places = [...named, ...(all.length > named.length ? ["…"] : [])].join(", ");
  const count =
    form === "row" || denied === 0
      ? words.severalClaims(claims.length)
      : words.severalDenied(claims.length, denied);
  if (form === "box" || places === "") return count;
  // Where there is no room for words on several places, the first stands for them.
  return `${form === "named-box" ? all[0] : places}: ${count}`;
}
