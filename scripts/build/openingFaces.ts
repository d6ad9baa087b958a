import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { openingLetters } from "#theme/openingLetters.ts";

const require = createRequire(import.meta.url);

/** The faces that a first view is set in, page and map together. */
const faces = [
  ["source-sans-3", "400-normal"],
  ["source-sans-3", "600-normal"],
  ["source-serif-4", "400-normal"],
  ["source-serif-4", "600-normal"],
  ["source-serif-4", "400-italic"],
] as const;

function lettersOf(range: string): string {
  const [first = "", last = first] = range.slice("U+".length).split("-");
  const from = Number.parseInt(first, 16);
  const points = Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, at) => from + at);
  return String.fromCodePoint(...points);
}

/** Kerning and figures of one width; no hints, which no screen of today needs. */
const cut = {
  targetFormat: "woff2",
  keepFeatures: ["kern", "tnum"],
  noHinting: true,
  dropTables: ["gasp", "STAT", "prep"],
} as const;

/** The small files of the opening's letters, by name, cut from Fontsource's Latin ones. */
export async function openingFaces(): Promise<ReadonlyMap<string, Uint8Array>> {
  const text = openingLetters.map(lettersOf).join("");
  const files = faces.map(async ([family, style]) => {
    const whole = await readFile(
      require.resolve(`@fontsource/${family}/files/${family}-latin-${style}.woff2`),
    );
    return [`${family}-opening-${style}.woff2`, await subsetFont(whole, text, cut)] as const;
  });
  return new Map(await Promise.all(files));
}
