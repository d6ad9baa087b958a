import { loadBytes } from "#load/loadBytes.ts";
import { covers } from "#ui/map-picture/unicodeRange.ts";
import { isBold, type PictureWords, wordsOf } from "./wordsOf.ts";

/** The faces that the page's own style sheets declare. */
function declaredFaces(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );
}

const plain = (value: string) => value.replace(/["']/gu, "").trim();

/** Whether a picture has letters of a face: of its family, slope and weight, in its range. */
function isUsed({ style }: CSSFontFaceRule, words: readonly PictureWords[]): boolean {
  const family = plain(style.getPropertyValue("font-family"));
  const slanted = style.getPropertyValue("font-style") === "italic";
  const bold = isBold(style.getPropertyValue("font-weight"));
  const letters = words
    .filter((run) => run.family.includes(family) && run.isItalic === slanted && run.isBold === bold)
    .map(({ text }) => text);
  return covers(style.getPropertyValue("unicode-range"), letters.join(""));
}

function asData(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

/** A face with its file inside; nothing where the file cannot be had: the next family then stands in. */
async function inlined({ parentStyleSheet, style }: CSSFontFaceRule): Promise<string> {
  const file = /url\((?<file>[^)]+)\)/u.exec(style.getPropertyValue("src"))?.groups?.file;
  if (file === undefined) return "";
  const bytes = await loadBytes(new URL(plain(file), parentStyleSheet?.href ?? document.baseURI));
  if (bytes === null) return "";
  const kept = ["font-family", "font-style", "font-weight", "unicode-range"].map(
    (name) => `${name}:${style.getPropertyValue(name)}`,
  );
  return `@font-face{${kept.join(";")};src:url(${asData(bytes)}) format("woff2")}`;
}

/** Puts into a picture the fonts that it is written in, so that it looks the same wherever it goes. */
export async function withFonts(svg: string): Promise<string> {
  const words = wordsOf(svg);
  const faces = declaredFaces().filter((face) => isUsed(face, words));
  const rules = (await Promise.all(faces.map(inlined))).join("");
  return rules === "" ? svg : svg.replace(">", `><style>${rules}</style>`);
}
