import type { Relation } from "#domain/schema/atlas.ts";
import type { Source } from "#domain/schema/source.ts";
import type { SourceOrder } from "#domain/sourceFilter.ts";
import { list } from "./list.ts";
import { sources } from "./sources.ts";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const documents = (count: number) => counted(count, "document", "documents");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const sourcesPage = {
  title: "Sources",
  description: (all: number, outlets: number) =>
    `${documents(all)} by ${counted(outlets, "outlet", "outlets")}: what each says, what of it was read, which claims it carries, and who it had them from.`,
  intro: (all: number, outlets: number) =>
    `Every claim of this atlas comes from one of these ${documents(all)}, published by ${outlets} outlets. A document that repeats another one adds a report, not an origin.`,
  /** "80 were read in full, 87 in part and 3 only by their title." */
  read: (counts: ReadonlyMap<Source["read"]["how"], number>) => {
    const words = {
      all: "in full",
      extract: "in part",
      title: "only by their title",
      "not-read": "not at all",
    };
    const parts = [...counts].map(
      ([how, count], at) => `${count}${at === 0 ? " were read" : ""} ${words[how]}`,
    );
    return `${list(parts)}, from kept copies, not from the live pages.`;
  },
  contents: "On this page",
  sections: {
    documents: "Documents",
    article: "The article, paragraph by paragraph",
    threads: "Who had what from whom",
    circles: "Citing in a circle",
    differences: "Where the reports differ",
    notFound: "Looked for and not found",
  },
  filter: "Filter",
  filterSet: (kinds: number) => `Filter (${kinds})`,
  filterTitle: "Search and filter the documents",
  search: "Find a title, an outlet, a name",
  clearSearch: "Clear the search",
  shown: (shown: number, all: number) => `${shown} of ${documents(all)} shown`,
  showAll: (all: number) => `Show all ${documents(all)}`,
  nothing: "No document passes this choice.",
  showMore: (count: number) => `Show ${count} more`,
  order: "Sort by",
  orders: {
    oldest: "Date, oldest first",
    newest: "Date, newest first",
    outlet: "Outlet",
    country: "Country",
    "most-carried": "Most carried on by others",
  } satisfies Record<SourceOrder, string>,
  countries: "Country of the outlet",
  kinds: "Kind of outlet",
  affiliations: "Who directs or pays it",
  affiliation: {
    state: "A state",
    party: "A party to the matter",
    none: "Neither is known",
    "not-established": "Not established",
  },
  languages: "Language",
  letters: "Letter of the outlet",
  reads: "What was read",
  readChoice: (how: Source["read"]["how"]) => capital(sources.read[how]),
  layers: "Layer",
  claims: "Carries a statement on",
  count: (count: number) => `${count}`,
  more: "More on this document",
  moreOn: (outlet: string) => `, ${outlet}`,
  letterOf: (letter: string) => `Outlet ${letter}`,
  carries: "Carries",
  carriesNothing: "Carries no statement on a claim; it is background.",
  hadFrom: "Had it from",
  seemsToHaveFrom: "Seems to have it from",
  passedOn: (count: number) => `Carried on by ${documents(count)}`,
  terms: {
    says: "What it says, in our words",
    outlet: "The outlet",
    letter: (letter: string) => `Why ${letter}`,
    date: "How its date is known",
    title: "How its title is known",
    read: "What was read",
    had: "How it is known from whom",
    quoted: "Quotes",
    words: "In its own words",
    remarks: "What was noticed",
    note: "Note",
    links: "Open",
  },
  open: (outlet: string) => `The document, at ${outlet}`,
  openAtWords: "Open at these words",
  stated: (name: string, reason: string) => `${name}: ${reason}`,
  inferred: (name: string, reason: string) => `${name}, inferred: ${reason}`,
  noArchive: "No archived copy is recorded.",
  remark: {
    contradicts: "contradicts",
    denies: "denies",
    disowns: "disowns",
    corrects: "corrects",
    supports: "supports",
    "supports-in-part": "supports in part",
    misattributes: "attributes wrongly",
    misdates: "gives a wrong date for",
    mislocates: "puts in a wrong place",
    "stale-dates": "gives without its date",
    softens: "softens",
    strengthens: "strengthens",
    narrows: "narrows",
    cites: "cites",
    "cites-own": "cites its own",
    copies: "copies",
    relays: "relays",
    reports: "reports",
    disputes: "disputes",
    "earlier-variant": "is an earlier telling of",
    "later-check": "is a later check of",
    "later-event": "tells of a later event after",
  } satisfies Record<Relation["kind"], string>,
  remarkLine: (what: string, target: string, reason: string) => `${capital(what)} ${target}: ${reason}`,
  saying: (name: string, claim: string) => `${name} on ${claim}`,
  thisArticle: "The article that this atlas starts from",
  circles: {
    intro:
      "These houses have things from each other, so their several names are not several confirmations. The media that one state directs or pays count as one house here. Worked out from who names whom.",
    stateMedia: (country: string) => `state media (${country})`,
    houses: (names: readonly string[]) => capital(list(names)),
    from: (house: string) => `What ${house} had from the others`,
    link: (by: string, of: string) => `${by} from ${of}`,
    inferred: "inferred",
    none: "No circle was found.",
  },
  differences: {
    intro: (count: number) =>
      `${count} points on which the documents tell it differently. None is settled by counting who says what.`,
  },
  notFound: {
    intro: "Searched for while this atlas was made. What is not found here may still exist.",
  },
};
