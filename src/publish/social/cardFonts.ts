import type { Messages } from "#messages/messages.ts";

/** A file of a package with one weight of a font, WOFF 1.0 or TrueType, and the family that it belongs to. */
export interface FontFile {
  readonly family: string;
  readonly file: string;
}

const serif = "Source Serif 4";
const sans = "Source Sans 3";
const arabic = "Vazirmatn";

/** The fonts of social pictures. */
export const fontFiles: readonly FontFile[] = [
  { family: serif, file: "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff" },
  { family: serif, file: "@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff" },
  { family: serif, file: "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff" },
  { family: sans, file: "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff" },
  { family: sans, file: "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff" },
  { family: arabic, file: "vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf" },
  { family: arabic, file: "vazirmatn/fonts/ttf/Vazirmatn-SemiBold.ttf" },
];

export interface CardFamilies {
  readonly serif: string;
  readonly sans: string;
}

/**
 * The families of a language's pictures. The renderer takes the letters of a text from one font only, so Arabic and
 * Persian use one that has Latin letters and digits too.
 */
export const cardFamilies = ({ direction }: Pick<Messages, "direction">): CardFamilies =>
  direction === "rtl" ? { serif: arabic, sans: arabic } : { serif, sans };
