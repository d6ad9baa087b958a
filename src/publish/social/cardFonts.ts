import type { Messages } from "#messages/messages.ts";

/** Files of packages with the fonts of social pictures: WOFF 1.0 or TrueType, one weight each. */
export const fontFiles = [
  "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff",
  "@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff",
  "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff",
  "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff",
  "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff",
  "vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf",
  "vazirmatn/fonts/ttf/Vazirmatn-SemiBold.ttf",
] as const;

export interface CardFamilies {
  readonly serif: string;
  readonly sans: string;
}

/**
 * The families of a language's pictures. The renderer takes the letters of a text from one font only, so Arabic and
 * Persian use one that has Latin letters and digits too.
 */
export const cardFamilies = ({ direction }: Pick<Messages, "direction">): CardFamilies =>
  direction === "rtl"
    ? { serif: "Vazirmatn", sans: "Vazirmatn" }
    : { serif: "Source Serif 4", sans: "Source Sans 3" };
