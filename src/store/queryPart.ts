import { restore } from "./actions.ts";
import type { BadPiece, Choices } from "./choices.ts";
import { badPieces, type Codec, type Known } from "./codec.ts";
import { paced } from "./paced.ts";
import { store } from "./store.ts";

export type Codecs<T> = { readonly [K in keyof T]: Codec<T[K]> };

/** Some of the choices, with the keys of the query under which they stand. */
export interface QueryPart<T> {
  readonly codecs: Codecs<T>;
  /** What is chosen where the address says nothing. */
  readonly nothing: T;
  choose(choices: Choices): T;
  take(values: T): Partial<Choices>;
}

/** What codecs of a part know is already in them. */
const nothingKnown: Known = { claims: [], layers: [], paragraphs: [] };

const entriesOf = <T>(codecs: Codecs<T>) => Object.entries(codecs) as [keyof T, Codec<T[keyof T]>][];

export function readPart<T>(part: QueryPart<T>, query: URLSearchParams) {
  const bad: BadPiece[] = [];
  const values = { ...part.nothing };
  for (const [name, codec] of entriesOf(part.codecs)) {
    const found = codec.read(query.getAll(codec.key), nothingKnown);
    bad.push(...badPieces(codec.key, found));
    if (found.kind !== "missing") values[name] = found.value;
  }
  return { values, bad };
}

/** Commas and slashes may stand in a query as they are (RFC 3986, 3.4), and read better so. */
const encode = (text: string) => encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%2F", "/");

/** The query with this part as it is chosen; what belongs to others stays as it is, before it. */
export function writePart<T>(part: QueryPart<T>, values: T, query: URLSearchParams): string {
  const entries = entriesOf(part.codecs);
  const own = new Set(entries.map(([, codec]) => codec.key));
  const others = [...query].filter(([key]) => !own.has(key));
  const written = entries.flatMap(([name, codec]): [string, string][] => {
    const text = codec.write(values[name]);
    return text === null ? [] : [[codec.key, text]];
  });
  return [...others, ...written].map(([key, text]) => `${encode(key)}=${encode(text)}`).join("&");
}

function put(query: string): void {
  const address = new URL(window.location.href);
  if (address.search === (query && `?${query}`)) return;
  address.search = query;
  try {
    window.history.replaceState(null, "", address);
  } catch {
    // A browser may refuse when an address changes too often; the next change then says it all.
  }
}

/** Browsers drop changes of the address without a word where there are more than 200 in ten seconds. */
const milliseconds = 100;

/**
 * Keeps a part of the choices and its keys of the address the same, in place. Beside `syncAddress`, which
 * leaves these keys alone. Answers how to end it.
 */
export function syncPart<T>(part: QueryPart<T>): () => void {
  const own = new Set(entriesOf(part.codecs).map(([, codec]) => codec.key));
  const here = () => new URL(window.location.href).searchParams;
  const textOf = (choices: Choices) => writePart(part, part.choose(choices), new URLSearchParams());
  let last = "";
  const read = () => {
    const { values, bad } = readPart(part, here());
    const others = store.getState().badPieces.filter(({ key }) => !own.has(key));
    const taken = { ...part.take(values), badPieces: [...others, ...bad] };
    last = textOf({ ...store.getState(), ...taken });
    restore(taken);
  };
  // Another part's change must not write this one: on a step back it has not been read yet.
  const write = paced(() => {
    const choices = store.getState();
    const text = textOf(choices);
    if (text === last) return;
    last = text;
    put(writePart(part, part.choose(choices), here()));
  }, milliseconds);
  read();
  const stop = store.subscribe(write.ask);
  window.addEventListener("popstate", read);
  return () => {
    stop();
    write.end();
    window.removeEventListener("popstate", read);
  };
}
