import { loadBytes } from "#load/loadBytes.ts";
import { covers } from "#ui/map-picture/unicodeRange.ts";

/** The faces that the page's own style sheets declare. */
function declaredFaces(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );
}

const plain = (value: string) => value.replace(/["']/gu, "").trim();

interface Face {
  readonly family: string;
  readonly isItalic: boolean;
  readonly isBold: boolean;
}

const isBold = (weight: string | undefined | null) => Number(weight ?? 400) > 500;

/** All letters that a picture sets in a face. */
function lettersIn(picture: Document, face: Face): string {
  return [...picture.querySelectorAll("text, tspan")]
    .filter((words) => {
      const look = (name: string) => words.closest(`[${name}]`)?.getAttribute(name);
      return (
        look("font-family")?.includes(face.family) &&
        (look("font-style") === "italic") === face.isItalic &&
        isBold(look("font-weight")) === face.isBold
      );
    })
    .map(({ textContent }) => textContent)
    .join("");
}

/** Whether a picture has letters of a face, in its range. */
function isUsed({ style }: CSSFontFaceRule, picture: Document): boolean {
  const face = {
    family: plain(style.getPropertyValue("font-family")),
    isItalic: style.getPropertyValue("font-style") === "italic",
    isBold: isBold(style.getPropertyValue("font-weight")),
  };
  return covers(style.getPropertyValue("unicode-range"), lettersIn(picture, face));
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
  const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
  const faces = declaredFaces().filter((face) => isUsed(face, picture));
  const rules = (await Promise.all(faces.map(inlined))).join("");
  return rules === "" ? svg : svg.replace(">", `><style>${rules}</style>`);
}
