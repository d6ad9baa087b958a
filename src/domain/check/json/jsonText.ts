/** A place in a text, both counted from one. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return { line: before.split("\n").length, column: [...line].length + 1 };
}

/** Where a text stops being JSON, and what to do about it. */
export class JsonError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const shown = new Map([
  ["“", "A typographic quotation mark"],
  ["”", "A typographic quotation mark"],
  ["‘", "A typographic quotation mark"],
  ["’", "A typographic quotation mark"],
  ["'", "A single quotation mark"],
  ["\u00a0", "A no-break space"],
]);

/** What stands somewhere, as an editor would name it. */
export function nameOf(character: string | undefined): string {
  if (character === undefined) return "The end of the file";
  return shown.get(character) ?? `“${character}”`;
}
