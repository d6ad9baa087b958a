import { shortened } from "./shortened.ts";

function noDay(text: string): string {
  return `“${text}” is no day that could be shown. A day is written as 2019-01-28.`;
}

const keys: Readonly<Record<string, string>> = {
  claim: "a claim",
  day: "a day",
  from: "a first day",
  to: "a last day",
  clock: "a clock",
  q: "words to look for",
  compare: "what to compare",
  layers: "a layer",
  letter: "a source letter",
  digit: "an information digit",
  denied: "a choice of denials",
  place: "a precision of places",
  paragraph: "a paragraph",
  theme: "a theme",
  map: "a position of the map",
  country: "a country of outlets",
  kind: "a kind of outlet",
  tied: "a tie of outlets",
  language: "a language",
  read: "a way of reading",
  step: "a step of the story",
  layer: "a layer",
  carries: "a claim",
  sort: "an order",
  telling: "a telling",
  without: "a group of outlets to leave out",
  "without-letter": "a letter to leave out",
  "without-read": "a way of reading to leave out",
  "without-outlet": "an outlet to leave out",
  "without-source": "a document to leave out",
};

/** What cannot be said as “names … that is not here”. */
const wrong: Readonly<Record<string, (text: string) => string>> = {
  day: noDay,
  from: noDay,
  to: noDay,
  clock: (text) => `The address asks for a clock “${text}”. There are two: happened and said.`,
  lang: (text) => `This site is not available in the language “${text}”.`,
  story: (text) => `A story has a page of its own, so “${text}” was left out.`,
  hide: (text) =>
    `The address hides “${text}”, which is not known here. Levels are hidden, to be on the safe side.`,
  compare: (text) => `The address compares “${text}”, which is not here.`,
};

/** A piece of an address that could not be used: why, and its text. */
function badPiece(key: string, text: string, why?: "twice" | "own-page"): string {
  const cut = shortened(text);
  const what = keys[key] ?? `“${shortened(key)}”`;
  if (why === "twice") return `The address names ${what} twice: the first counts, and “${cut}” was left out.`;
  if (why === "own-page") return `This page is about another claim, so the address’s “${cut}” was left out.`;
  return wrong[key]?.(cut) ?? `The address names ${what} that is not here: “${cut}”.`;
}

/** What of an address could not be used. */
export const badPieces = {
  /** "The address names a claim that is not here: “zz”." */
  piece: badPiece,
  rest: "Everything else in the address is kept.",
};
