import sansCyrillic from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?url";
import semiboldCyrillic from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url";
import sansLatin from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url";
import semiboldLatin from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url";
import sansLatinExtended from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url";
import semiboldLatinExtended from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url";
import serifCyrillic from "@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?url";
import serifLatin from "@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url";
import serifLatinExtended from "@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?url";
import arabic from "@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?url";
import type { BasemapFonts } from "#map/basemap/fonts.ts";
import sansOpening from "#theme/faces/source-sans-3-opening-400-normal.woff2?url";
import semiboldOpening from "#theme/faces/source-sans-3-opening-600-normal.woff2?url";
import serifOpening from "#theme/faces/source-serif-4-opening-400-italic.woff2?url";

const address = (url: string) => new URL(url, document.baseURI).href;

/** The font files of the map's words, fetched only when their script occurs. */
export function mapFonts(): BasemapFonts {
  const sans = [
    { url: address(sansOpening), part: "opening" },
    { url: address(sansLatin), part: "latin" },
    { url: address(sansLatinExtended), part: "latinExtended" },
    { url: address(sansCyrillic), part: "cyrillic" },
    { url: address(arabic), part: "arabic" },
  ] as const;
  return {
    regular: sans,
    semibold: [
      { url: address(semiboldOpening), part: "opening" },
      { url: address(semiboldLatin), part: "latin" },
      { url: address(semiboldLatinExtended), part: "latinExtended" },
      { url: address(semiboldCyrillic), part: "cyrillic" },
      { url: address(arabic), part: "arabic" },
    ],
    serifItalic: [
      { url: address(serifOpening), part: "opening" },
      { url: address(serifLatin), part: "latin" },
      { url: address(serifLatinExtended), part: "latinExtended" },
      { url: address(serifCyrillic), part: "cyrillic" },
      { url: address(arabic), part: "arabic" },
    ],
  };
}
