import type { PlacePrecision } from "#domain/claimFacts.ts";

export const filters = {
  title: "Search and filter",
  search: "Find a claim, a speaker, a place",
  clearSearch: "Clear the search",
  filter: "Filter",
  filterSet: (kinds: number) => `Filter (${kinds})`,
  openSearch: "Search and filter",
  closeSearch: "Close search and filter",
  layers: "Layers",
  letters: "Source",
  digits: "This information",
  denied: "Denial",
  deniedChoices: {
    any: "All",
    denied: "Denied",
    "not-denied": "Not denied",
  },
  precisions: "How exactly the place is named",
  precision: {
    1: "Exact place",
    2: "Near a known place",
    3: "District",
    4: "Province",
    5: "Part of a country, or near a border",
    6: "Country",
    7: "Over water, in the air",
    "not-said": "One end is not stated",
    "no-place": "No place at all",
  } satisfies Record<PlacePrecision, string>,
  clear: "Show everything",
  article: "The article, paragraph by paragraph",
  articleNote: (title: string, outlet: string) =>
    `“${title}”, ${outlet}: its headline (H) and paragraphs, each with the number of claims that it makes.`,
  paragraphMark: (number: number) => (number === 0 ? "H" : `${number}`),
  paragraph: (number: number, about: string, claims: string) =>
    `${number === 0 ? "Headline" : `Paragraph ${number}`}: ${about} ${claims}`,
  onlyParagraph: (number: number) =>
    number === 0 ? "Only what the headline claims" : `Only what paragraph ${number} claims`,
  endParagraph: "Show all paragraphs",
};
