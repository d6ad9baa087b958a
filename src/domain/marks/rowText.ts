import type { Names } from "../schema/text.ts";
import type { RowWords } from "./seen.ts";

/** Characters of the names over a row; the first is always written. */
const longest = 26;

type WordedRow = Pick<RowWords, "claims" | "names"> & Partial<Pick<RowWords, "denied" | "form">>;

interface RowTextWords {
  readonly language: string;
  readonly words: {
    readonly severalClaims: (count: number) => string;
    /** "6 claims, 4 denied". */
    readonly severalDenied: (count: number, denied: number) => string;
  };
}

function namesThatFit(names: readonly Names[], language: string): string[] {
  const fitting: string[] = [];
  let length = 0;
  for (const name of names) {
    const text = name[language] ?? name.en;
    length += text.length + (fitting.length > 0 ? ", ".length : 0);
    if (fitting.length > 0 && length > longest) break;
    fitting.push(text);
  }
  return fitting;
}

/** The words over a row of glyphs: "Badghis: 6 claims". A box, which shows no glyphs, says how many are denied. */
export function rowText(
  { claims, names, denied = 0, form = "row" }: WordedRow,
  { language, words }: RowTextWords,
): string {
  const named = namesThatFit(names, language);
  const places = [...named, ...(names.length > named.length ? ["…"] : [])].join(", ");
  const count =
    form === "row" || denied === 0
      ? words.severalClaims(claims.length)
      : words.severalDenied(claims.length, denied);
  if (form === "box" || places === "") return count;
  // Where there is no room for words on several places, the first stands for them.
  return `${form === "named-box" ? named[0] : places}: ${count}`;
}
