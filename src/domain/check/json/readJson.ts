import { JsonReader, type OddKey } from "./jsonReader.ts";
import { JsonError, positionAt } from "./jsonText.ts";

export type JsonResult =
  | { readonly kind: "read"; readonly value: unknown; readonly oddKeys: readonly OddKey[] }
  | { readonly kind: "not-read"; readonly message: string };

/** No atlas file written by hand comes near this; a larger one is something else. */
export const mostCharacters = 20_000_000;

const notRead = (message: string): JsonResult => ({ kind: "not-read", message });

/** Why a text cannot be an atlas file whatever is in it, or null. */
function unreadable(text: string): string | null {
  if (text.length > mostCharacters)
    return "The file is larger than 20 MB, which no list written by hand is. Is it the right file?";
  if (text.includes("\u0000") || text.includes("\ufffd"))
    return "The file is not in UTF-8, so some letters were lost. Save it again with the encoding “UTF-8”.";
  if (text.trim() === "") return "The file is empty. An empty list is written [].";
  return null;
}

/** Reads the text of one file. A byte order mark at its start is passed over. */
export function readJson(text: string): JsonResult {
  const reason = unreadable(text);
  if (reason !== null) return notRead(reason);
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  const reader = new JsonReader(plain);
  try {
    return { kind: "read", value: reader.read(), oddKeys: reader.oddKeys };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column } = positionAt(plain, error.offset);
    return notRead(`The file is not JSON from line ${line}, column ${column} on. ${error.message}`);
  }
}
