import type { BadPiece } from "./choices.ts";

/**
 * What a key of an address says. "invalid" names the bad texts, and those that came after one that counts, and keeps
 * what could be read beside them.
 */
export type Reading<T> =
  | { readonly kind: "missing" }
  | { readonly kind: "valid"; readonly value: T }
  | {
      readonly kind: "invalid";
      readonly bad: readonly string[];
      readonly twice?: readonly string[];
      readonly value: T;
    };

/** The pieces of an address that a reading could not use. */
export function badPieces(key: string, reading: Reading<unknown>): BadPiece[] {
  if (reading.kind !== "invalid") return [];
  return [
    ...reading.bad.map((text) => ({ key, text })),
    ...(reading.twice ?? []).map((text) => ({ key, text, why: "twice" as const })),
  ];
}

/** What an atlas has, so that an address can be held to it. */
export interface Known {
  readonly claims: readonly string[];
  readonly layers: readonly string[];
  readonly paragraphs: readonly number[];
}

/** Reads and writes one choice under one key of the query. */
export interface Codec<T> {
  readonly key: string;
  read(texts: readonly string[], known: Known): Reading<T>;
  /** null: nothing worth saying. */
  write(value: T): string | null;
}

const reading = <T>(value: T, bad: readonly string[]): Reading<T> =>
  bad.length > 0 ? { kind: "invalid", bad, value } : { kind: "valid", value };

/** One value, or what stands for none. Of a key that is given twice, the first counts. */
export function single<T>(
  key: string,
  none: T,
  parse: (text: string, known: Known) => T | undefined,
  print: (value: T) => string = String,
): Codec<T> {
  return {
    key,
    read([text, ...more], known) {
      if (text === undefined || text === "") return { kind: "missing" };
      const value = parse(text, known);
      const twice = more.filter((other) => other !== text);
      if (twice.length > 0)
        return { kind: "invalid", bad: value === undefined ? [text] : [], twice, value: value ?? none };
      return value === undefined ? reading(none, [text]) : reading(value, []);
    },
    write: (value) => (Object.is(value, none) ? null : print(value)),
  };
}

/** Several values with commas between them, in the order of what is allowed. */
export function several<T extends string | number>(
  key: string,
  allowed: (known: Known) => readonly T[],
): Codec<readonly T[]> {
  return {
    key,
    read(texts, known) {
      const parts = texts.flatMap((text) => text.split(",")).filter(Boolean);
      if (parts.length === 0) return { kind: "missing" };
      const all = allowed(known);
      const names = all.map(String);
      return reading(
        all.filter((value) => parts.includes(String(value))),
        parts.filter((part) => !names.includes(part)),
      );
    },
    write: (values) => (values.length === 0 ? null : values.join(",")),
  };
}
