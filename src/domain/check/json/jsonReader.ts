import { JsonError, nameOf } from "./jsonText.ts";

export type JsonPath = readonly (string | number)[];

/** A key that JSON.parse would have taken without a word: written twice, or one of JavaScript's own. */
export interface OddKey {
  readonly path: JsonPath;
  readonly key: string;
  readonly oddness: "twice" | "reserved";
}

const deepest = 40;
const reserved = new Set(["__proto__", "constructor", "prototype"]);
const blank = /[ \t\r\n]*/uy;
const string = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*"/uy;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const words = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** Reads JSON (RFC 8259) as JSON.parse does, and notices what JSON.parse lets pass. Throws a JsonError. */
export class JsonReader {
  readonly oddKeys: OddKey[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): unknown {
    this.#skipBlank();
    const value = this.#value([]);
    this.#skipBlank();
    if (this.#at < this.#text.length) throw this.#wrong("comes after the end of the data. Take it out");
    return value;
  }

  #next(): string | undefined {
    const code = this.#text.codePointAt(this.#at);
    return code === undefined ? undefined : String.fromCodePoint(code);
  }

  #wrong(what: string): JsonError {
    return new JsonError(`${nameOf(this.#next())} ${what}.`, this.#at);
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0] ?? null;
    this.#at += match?.length ?? 0;
    return match;
  }

  #skipBlank(): void {
    this.#match(blank);
  }

  #value(path: JsonPath): unknown {
    if (path.length > deepest) throw this.#wrong(`is nested more than ${deepest} levels deep`);
    if (this.#next() === "{") return this.#object(path);
    if (this.#next() === "[") return this.#array(path);
    if (this.#next() === '"') return this.#string();
    const digits = this.#match(number);
    if (digits !== null) return Number(digits);
    for (const [word, value] of words) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    throw this.#wrong(this.#hint());
  }

  #hint(): string {
    if (this.#next() === undefined) return "comes too early: something was opened and not closed";
    if (this.#next() === "]" || this.#next() === "}")
      return "stands where a value should be. Is there a comma too many before it";
    if (this.#next() === "/")
      return "begins no value: JSON has no comments. Take it out, or put it into a “note”";
    return 'begins no value. Write a text in plain quotation marks ("), a number, true, false, null, [ or {';
  }

  #string(): string {
    const from = this.#at;
    const written = this.#match(string);
    if (written !== null) return JSON.parse(written) as string;
    throw new JsonError(
      'This text does not end, or holds a line break, a tab or a lone backslash. End it with ", and write \\n for a line break and \\" for a quotation mark inside.',
      from,
    );
  }

  #array(path: JsonPath): unknown[] {
    const list: unknown[] = [];
    this.#entries("]", () => list.push(this.#value([...path, list.length])));
    return list;
  }

  #object(path: JsonPath): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.#entries("}", () => {
      if (this.#next() !== '"')
        throw this.#wrong('stands where a field’s name in plain quotation marks (") should be');
      const key = this.#string();
      this.#skipBlank();
      if (this.#next() !== ":") throw this.#wrong(`stands where a colon should be, after “${key}”`);
      this.#at += 1;
      this.#skipBlank();
      const value = this.#value([...path, key]);
      if (reserved.has(key)) this.oddKeys.push({ path: [...path, key], key, oddness: "reserved" });
      else if (Object.hasOwn(object, key)) this.oddKeys.push({ path: [...path, key], key, oddness: "twice" });
      else object[key] = value;
    });
    return object;
  }

  #entries(close: "]" | "}", readOne: () => void): void {
    this.#at += 1;
    this.#skipBlank();
    while (this.#next() !== close) {
      readOne();
      this.#skipBlank();
      if (this.#next() === close) break;
      if (this.#next() !== ",") throw this.#wrong(`stands where a comma or ${close} should be`);
      this.#at += 1;
      this.#skipBlank();
      if (this.#next() === close) throw this.#wrong("follows a comma. Take out the comma before it");
    }
    this.#at += 1;
  }
}
