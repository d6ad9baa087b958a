const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const codes = (claims: readonly string[]) => claims.map((id) => id.toUpperCase()).join(", ");

export const wholeChain = {
  intro: (tellers: number, takings: number) =>
    `All ${tellers} who say or print something here, and the ${takings} links by which one had it from another, over all claims. Speakers stand at the start; each column is one hand further. Many names further on do not add an origin.`,
  label: "Who had what from whom, over all claims",
  hands: ["Says it", "1st hand", "2nd hand", "3rd hand", "4th hand", "5th hand", "6th hand"],
  hand: (number: number) => `${number}th hand`,
  layer: "Claims of",
  allLayers: "All layers",
  teller: "Threads of",
  allTellers: "Everyone",
  elsewhere: "Other countries",
  article: (outlet: string) => `The article (${outlet})`,
  /** What a screen reader hears at a sign. */
  spoken: (name: string, country: string, had: number, passed: number) =>
    `${name}, ${country}: had things from ${had}, passed things on to ${passed}`,
  hint: "Point at a name, or move to it with the Tab key, to bring out its threads; press it to keep them.",
  had: (names: string) => `Had things from ${names}.`,
  hadNothing: "Had nothing from anybody here.",
  passed: (names: string) => `Passed things on to ${names}.`,
  passedNothing: "Nobody here had anything from it.",
  /** "Sputnik (12)". */
  exchange: (name: string, relays: number) => (relays === 1 ? name : `${name} (${relays})`),
  inList: "Its documents, in the list",
  circle: (names: string) =>
    `In a circle: it has things from ${names}, and they have things from it. They do not confirm each other.`,
  list: (givers: number) =>
    `The same as a list: what ${counted(givers, "name", "names")} passed on, and to whom`,
  hadFrom: "had it from",
  passedTo: "passed it on to",
  inferred: "inferred",
  onlyNamed: "own text not found",
  /** "C3A, C3D". */
  codes,
  /** A link to a document, by the claims for which it shows who had it from whom. */
  relay: (number: number, claims: readonly string[]) => `document ${number}, on ${codes(claims)}`,
  key: {
    label: "Signs of the drawing",
    speaker: "a speaker",
    newsroom: "an outlet, its editions as one",
    named: "known only by name",
    article: "the article",
    stated: "says from whom",
    inferred: "inferred",
    weight: "1, 2–3, 4–9, 10 or more documents",
    circle: "citing in a circle",
  },
};
