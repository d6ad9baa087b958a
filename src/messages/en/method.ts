import type { refusals } from "#domain/check/rules.ts";
import type { Claim } from "#domain/schema/claim.ts";
import type { Source, Speaker } from "#domain/schema/source.ts";
import type { Statement } from "#domain/schema/statement.ts";
import type { Digit, Letter, Stance } from "#domain/schema/vocabulary.ts";
import { list } from "./list.ts";
import { standards } from "./standards.ts";

/** Sections of the method page, in order: the name is the anchor. */
const sections = {
  marks: "What a mark is",
  letters: "The letter: how reliable is the source?",
  digits: "The digit: how good is this piece of information?",
  unknown: "F and 6 are not the worst",
  giving: "How a level is given",
  answers: "Denials and other answers",
  origins: "Reports and origins",
  places: "How exactly a place is known",
  lines: "Lines on the map",
  dates: "How dates are written",
  reading: "What was read",
  borders: "The map and its borders",
  limits: "What the map does not know",
  checks: "What the data check refuses",
  codes: "Codes of other data sets",
  changes: "Changes",
  objecting: "How to object",
  standards: "What this follows",
};
export type MethodSection = keyof typeof sections;

export const method = {
  title: "Method",
  description:
    "How the levels are given, what the letters, digits and signs mean, how origins are counted, and what this map does not know.",
  intro:
    "This atlas does not say what happened. It says who reported what, who denies it, and how good the report is. This page explains how.",
  contents: "On this page",
  sections,
  marks: {
    text: [
      "Every mark on the map is a claim: one thing that could be true or false, and that somebody said. No mark says that it did happen.",
    ],
    words: [
      ["Claim", "One assertion that could be true or false."],
      ["Statement", "Somebody who says so, denies it or adds to it, on a day, somewhere."],
      ["Speaker", "The person or body who makes a statement."],
      ["Source", "One document: an article, a press release, a report, a broadcast."],
      ["Outlet", "Who publishes sources."],
      ["Origin", "A speaker who does not repeat another one: where a chain starts."],
      ["Report", "A document that carries a statement, whether at first hand or copied."],
      ["Level", "The letter of the source and the digit of the information, such as D5."],
    ] as const,
    counts: (claims: number, statements: number, sources: number, outlets: number) =>
      `This atlas has ${claims} claims, ${statements} statements and ${sources} sources by ${outlets} outlets.`,
  },
  letters: {
    text: [
      "The letter is about the one who says it, whatever is said: a good source can be wrong, a bad one right. It is the first half of the NATO Admiralty code (AJP-2.1, STANAG 2511), in our words.",
    ],
    meaning: {
      A: "No doubt that it is genuine, can be trusted and knows the matter. It has always been right so far.",
      B: "Small doubts. It has been right most of the time.",
      C: "Some doubts. It has been right before.",
      D: "Serious doubts, although it has been right before.",
      E: "It is not genuine, not to be trusted or does not know the matter. It has been wrong before.",
      F: "There is nothing to judge it by.",
    } satisfies Record<Letter, string>,
    held: (letter: Letter, speakers: number, outlets: number) =>
      `${letter}: ${speakers} ${speakers === 1 ? "speaker" : "speakers"}, ${outlets} ${outlets === 1 ? "outlet" : "outlets"}`,
    heldBy: "In this atlas",
  },
  digits: {
    text: [
      "The digit is about this one piece of information, whoever says it. The fuller the disc, the better. It is the second half of the same code, in our words.",
    ],
    meaning: {
      1: "Other sources, which do not depend on this one, say the same. It makes sense and agrees with what else is known.",
      2: "Nobody else confirms it, but it makes sense and agrees with what else is known.",
      3: "Nobody else confirms it. It makes some sense and agrees with a part of what else is known.",
      4: "Nobody else confirms it. It is possible but makes little sense, and nothing else is known about it.",
      5: "Nobody else confirms it, it makes no sense, and other information contradicts it.",
      6: "There is nothing to judge it by.",
    } satisfies Record<Digit, string>,
    held: (claims: number) => (claims === 1 ? "1 claim" : `${claims} claims`),
    heldBy: "In this atlas",
  },
  unknown: {
    text: [
      "F and 6 mean “cannot be judged”. They are not the bottom of a scale: an F may be very good or very bad, and we do not know which. So they stand behind a line, off the scale, and are neither coloured nor sorted as the worst.",
      "Letter and digit are never put together into one number, and no average is made. A5 and E1 are both possible.",
    ],
  },
  giving: {
    text: [
      "The editors give each speaker and each outlet a letter, and each claim a digit. Every grade has a written reason. A grade without a reason is refused by the data check.",
      "The letter in a claim’s level is that of the most reliable speaker who asserts it and does not repeat another. Where all who assert it repeat somebody who is not here, it is the most reliable of these.",
      "“X said it” and “it happened” are two claims with two levels. Where the claim is that somebody said something, the letter is that of the most reliable outlet that recorded it at first hand, not that of the person who spoke.",
      "A source that speaks against its own interest counts for more than one that gains. What each speaker gains is written beside the statement; it changes no letter by itself.",
      "A digit 1 needs two origins at least that do not depend on each other. The data check refuses it otherwise.",
    ],
    example: "An example",
    exampleOf: (id: string, level: string) => `Claim ${id} has the level ${level}:`,
    exampleLetter: (letter: string, givers: readonly string[], reason: string) =>
      `${letter} is the letter of ${list(givers)}. ${reason}`,
    exampleDigit: (digit: number, reason: string) => `${digit} is the digit of the claim. ${reason}`,
    about: "What a claim is about",
    abouts: {
      event: "that something happened",
      utterance: "that somebody said something",
      wording: "in which words it was said",
      figure: "how many",
      forecast: "that something will happen",
    } satisfies Record<Claim["about"], string>,
  },
  answers: {
    text: [
      "A denial is shown as large as the claim: a bar through the disc, two bars across the line, and the names of those who deny it in the sentence. It is seen before anything is touched.",
      "A bare denial by somebody who has an interest does not make a claim improbable. It is shown as a denial, and the digit is for what speaks for and against the matter itself.",
    ],
    of: {
      asserts: "It says that the claim is true.",
      denies: "It says that the claim is not true.",
      qualifies: "It says something else on the same matter: a part of it, another number, another place.",
      "has-no-information":
        "It says that it knows nothing about it. That is no denial, and is not counted as one.",
      withdraws: "It takes back what it, or one of its own, said before. That is told apart from a denial.",
    } satisfies Record<Stance, string>,
    interest: "Who gains if it is believed",
    interests: {
      "self-serving": "The speaker gains if it is believed.",
      "against-own-interest": "The speaker loses if it is believed, and says it all the same.",
      neutral: "Neither gain nor loss can be seen.",
      unknown: "It was not possible to tell.",
    } satisfies Record<Statement["interest"]["kind"], string>,
    party: "Party to the matter",
    parties: {
      yes: "It takes part in what it speaks about.",
      no: "It does not.",
      unknown: "It was not possible to tell.",
    } satisfies Record<Speaker["party"]["is"], string>,
  },
  origins: {
    text: [
      "Five copies of one statement are one source. So two numbers are given: reports, the documents that carry a claim, and origins, the speakers who do not repeat another one.",
      "People who speak for one body, such as a ministry, count as one origin.",
      "Whether one document had it from another is known in two ways. It is stated where the text says so (“TASS reports”). It is inferred where the texts match; the reason is then given.",
      "A dependence that is only inferred could be wrong. So such origins are counted apart: “at most 3 origins, perhaps 1” means that 1 remains if every inferred link is real.",
      "Denials, and answers that only add something, are not counted as origins of a claim.",
    ],
    examples: "How it reads",
  },
  places: {
    text: [
      "A place is drawn no finer than the words that name it. A province is drawn as a province, never as a pin in its middle. The code is about the wording of this claim, not about the place: it is that of the Uppsala Conflict Data Program (UCDP GED, where_prec).",
    ],
  },
  lines: {
    text: [
      "A line joins two places that a claim names. It is a link, not a route: nobody reported the way between them, and nothing moves along it. It has no arrow where the destination is not stated.",
      "The thread in the middle of the line repeats the digit; the hue and the direction of the hatch say only which layer it is. Colour never says how good a report is.",
    ],
  },
  dates: {
    text: [
      "There are two dates for everything: when it is said to have happened, and when it was said. Both may be unsure. In the data they are written in EDTF (ISO 8601-2, Library of Congress); on the page they are put into words. A span is drawn as a span.",
    ],
    written: "In the data",
    reads: "On the page",
    means: "It means",
    signs: {
      day: "one day",
      approximate: "about then",
      uncertain: "perhaps then; the source is in doubt",
      both: "perhaps, and about then",
      month: "some day of the month; it is not known which",
      span: "from one day to another",
      open: "from a day on, with no end stated",
    },
  },
  reading: {
    text: [
      "Kept copies of the documents were read, not the live sites. What is missing here may still exist.",
    ],
    of: {
      all: "The whole text was read.",
      extract: "A part of it was read; the rest was cut off.",
      title: "Only the title was seen.",
      "not-read": "It was not read; it is known from others.",
    } satisfies Record<Source["read"]["how"], string>,
    toSources: "All sources, with what was read of each",
  },
  borders: {
    text: [
      "Borders come from Natural Earth and are as the world is often drawn, not as anybody says it should be. Where a border is disputed it is dashed. This atlas takes no side in it.",
      "No free outlines of districts exist for Afghanistan or Syria. A district is drawn as a circle around its main town, and its radius is written.",
    ],
    sources: "Land, borders, rivers and lakes: Natural Earth, public domain. Towns: GeoNames, CC BY 4.0.",
  },
  limits: {
    text: [
      "The atlas starts from one article and follows it back. It is not a record of all that happened, and the number of claims in a place says nothing about how much happened there.",
      "Documents in more languages, or behind a wall, were perhaps missed.",
      "Most outlets have the letter F, because their record was not examined. That is honest, and it is a gap.",
    ],
    notFound: "What was looked for and not found",
  },
  checks: {
    text: ["Before anything is published, the data are checked by a program. It refuses:"],
    refused: {
      idTwice: "an id that stands twice",
      idLeadsNowhere: "an id that leads nowhere",
      claimWithoutVoice: "a claim that nobody asserts",
      foreignStatement: "a claim led by a statement about another claim",
      confirmedByOne: "a digit 1 with fewer than two independent origins",
      relayCircle: "statements that repeat each other in a circle",
      relayAskew: "a statement that repeats one about another claim, or a later one",
      strayVia: "a document that had a statement from one that does not carry it",
      viaCircle: "documents that had a statement from each other in a circle",
      reportTwice: "the same report twice",
      longQuote: "a quotation of more than ten words",
      strayQuote: "a quotation from a document that does not carry the statement, or that nobody read",
      unfitPrecision: "a place drawn finer than it was named",
      unknownOutline: "an outline that is not there",
      movementWithoutEnds: "a movement from nowhere to nowhere",
      impossibleDate: "a date that cannot be",
      saidTooEarly: "something said before it is said to have happened",
      emptyLayer: "a layer that shows nothing",
      emptyStep: "a step of a story that shows nothing",
      bareStep: "a step of a story that cites nothing",
      strayDay: "a step of a story on a day on which there is nothing to show",
      unevenBounds: "a view that is no view of the map",
      unevenCount: "a number whose most is less than its least",
      unfitClause: "a claim whose words do not fit into its sentence",
      unknownParagraph: "a paragraph that the article does not have",
      unseenCharacter: "a character that nobody can see",
      strayTranslation: "a translation of something that is not there",
    } satisfies Record<keyof typeof refusals, string>,
  },
  codes: {
    text: [
      "For those who compare with other data: our codes are those of UCDP GED; the nearest codes of ACLED stand beside them. The table is ours, neither project publishes it, and no row of their data is used.",
    ],
    places: "Place",
    times: "Date",
    ucdp: "UCDP",
    acled: "ACLED",
    meaning: "Meaning",
    none: "none",
    datePrecision: { 1: "a day", 2: "two to six days", 3: "a week", 4: "a month", 5: "a year" },
  },
  changes: {
    text: [
      "What was changed in the data, and when. A grade that changes is listed here with its claim. A published version never changes: an address that ends in “?version=” and its number always shows it.",
    ],
    version: (version: string, day: string) => `Version ${version}, ${day}`,
    show: (version: string) => `The atlas in version ${version}, which stays as it was`,
  },
  objecting: {
    text: [
      "Anybody may object to a grade, a date, a place or a wording. Say which claim or source, by its id (such as C1A); what is wrong; and which document shows it, with its address and the words that matter.",
      "Open an issue where the project’s files are kept, or change the data there; the file CONTRIBUTING.md says how. An objection is answered with its reason. If it changes something, that is listed under “Changes”.",
      "What is not accepted: a claim without a document, a document that nobody can open or has a copy of, and opinions about who should be believed.",
    ],
  },
  standards,
};

export type MethodMessages = typeof method;
