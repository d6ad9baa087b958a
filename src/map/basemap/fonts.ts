import type { FontFacesSpecification } from "maplibre-gl";
import { openingLetters, otherLatin } from "#theme/openingLetters.ts";

/** The characters of each part that a font is cut into. Arabic includes the joined forms that MapLibre sets. */
const unicodeRanges = {
  opening: openingLetters,
  latin: otherLatin,
  latinExtended: ["U+0100-02BA", "U+02BD-02C5", "U+1E00-1E9F", "U+1EF2-1EFF"],
  cyrillic: ["U+0301", "U+0400-045F", "U+0490-0491", "U+04B0-04B1", "U+2116"],
  arabic: ["U+0600-06FF", "U+0750-077F", "U+200C-200E", "U+FB50-FDFF", "U+FE70-FEFC"],
} as const;

export interface FontFile {
  url: string;
  part: keyof typeof unicodeRanges;
}

/** The files behind each hand of the map's labels: static ones, since MapLibre draws a variable font at weight 400. */
export interface BasemapFonts {
  regular: readonly FontFile[];
  semibold: readonly FontFile[];
  serifItalic: readonly FontFile[];
}

/** The names of the hands in `text-font`. */
export const hands = {
  regular: "Claimlines Sans",
  semibold: "Claimlines Sans Semibold",
  serifItalic: "Claimlines Serif Italic",
} as const satisfies Record<keyof BasemapFonts, string>;

/** The fonts in the style specification's words. Text is drawn locally; a file is fetched when its script occurs. */
export const fontFaces = (fonts: BasemapFonts): FontFacesSpecification =>
  Object.fromEntries(
    (["regular", "semibold", "serifItalic"] as const).map((hand) => [
      hands[hand],
      fonts[hand].map(({ url, part }) => ({ url, "unicode-range": [...unicodeRanges[part]] })),
    ]),
  );
