import type { refusals } from "#domain/check/rules.ts";
import type { Atlas } from "#domain/schema/atlas.ts";
import {
  makeClaim,
  makeMovement,
  makeRelay,
  makeReport,
  makeSource,
  makeSpeaker,
  makeStatement,
} from "../domain/handMadeAtlas.ts";

/** An atlas with one thing wrong, and the lines that an editor reads about it. */
export interface Broken {
  readonly rule: keyof typeof refusals;
  readonly what: string;
  readonly given: Partial<Atlas>;
  readonly lines: readonly string[];
}

const [one, two] = [makeSource(), makeSource({ id: "tass-2", url: "https://example.org/2" })];
const quote = { source: "tass-1", prefix: null, suffix: null, lang: "ru", translation: null };
const confirmed = makeClaim({ information: { ...makeClaim().information, digit: 1 } });
const second = makeClaim({ id: "c2", ledBy: ["s2"] });

export const brokenStatements: readonly Broken[] = [
  {
    rule: "claimWithoutVoice",
    what: "a claim without a statement",
    given: { claims: [makeClaim(), makeClaim({ id: "c2", ledBy: ["s1"] })] },
    lines: [
      "claims.json, claim “c2”: The claim has no statement. Add who asserts it to statements.json, or take the claim out.",
      "claims.json, claim “c2”, field “ledBy (entry 1)”: The statement “s1” opens the sentence, but is about another claim, “c1”.",
    ],
  },
  {
    rule: "claimWithoutVoice",
    what: "a claim that is only denied",
    given: { statements: [makeStatement({ stance: "denies" })] },
    lines: [
      "claims.json, claim “c1”: No statement asserts this claim. Add who asserts it to statements.json.",
      "claims.json, claim “c1”, field “ledBy (entry 1)”: The statement “s1” opens the sentence, but does not assert it: its stance is “denies”.",
    ],
  },
  {
    rule: "foreignStatement",
    what: "a movement that only a denial gives",
    given: {
      claims: [makeClaim({ movements: [makeMovement({ statements: ["s2"] })] })],
      statements: [makeStatement(), makeStatement({ id: "s2", stance: "denies" })],
    },
    lines: [
      "claims.json, claim “c1”, field “movements (entry 1).statements (entry 1)”: The statement “s2” gives the movement, but does not assert it: its stance is “denies”.",
    ],
  },
  {
    rule: "confirmedByOne",
    what: "a digit 1 that only one origin supports",
    given: { claims: [confirmed] },
    lines: [
      "claims.json, claim “c1”, field “information.digit”: 1 is “confirmed by other sources” and needs two origins that are independent of each other; here there is one.",
    ],
  },
  {
    rule: "confirmedByOne",
    what: "a digit 1 that nobody asserts, or only one who is not among the speakers",
    given: {
      claims: [confirmed, makeClaim({ id: "c2", ledBy: ["s2"], information: confirmed.information })],
      statements: [
        makeStatement({ stance: "qualifies" }),
        makeStatement({ id: "s2", claim: "c2", speaker: "nobody" }),
      ],
    },
    lines: [
      "statements.json, statement “s2”, field “speaker”: There is no speaker with the id “nobody”.",
      "claims.json, claim “c1”: No statement asserts this claim. Add who asserts it to statements.json.",
      "claims.json, claim “c1”, field “ledBy (entry 1)”: The statement “s1” opens the sentence, but does not assert it: its stance is “qualifies”.",
      ...["c1", "c2"].map(
        (id) =>
          `claims.json, claim “${id}”, field “information.digit”: 1 is “confirmed by other sources” and needs two origins that are independent of each other; here there is none.`,
      ),
    ],
  },
  {
    rule: "confirmedByOne",
    what: "a digit 1 whose second origin is believed to repeat the first",
    given: {
      claims: [confirmed],
      speakers: [makeSpeaker(), makeSpeaker({ id: "tasnim" })],
      statements: [
        makeStatement(),
        makeStatement({ id: "s2", speaker: "tasnim", relays: makeRelay("s1", "inferred") }),
      ],
    },
    lines: [
      "claims.json, claim “c1”, field “information.digit”: 1 is “confirmed by other sources” and needs two origins that are independent of each other; here there is one.",
    ],
  },
  {
    rule: "confirmedByOne",
    what: "a digit 1 whose two speakers speak for the same ministry",
    given: {
      claims: [confirmed],
      speakers: ["zubov", "novikov"].map((id) =>
        makeSpeaker({ id, body: { name: "Russia’s Interior Ministry", number: "one" } }),
      ),
      statements: [makeStatement(), makeStatement({ id: "s2", speaker: "novikov" })],
    },
    lines: [
      "claims.json, claim “c1”, field “information.digit”: 1 is “confirmed by other sources” and needs two origins that are independent of each other; here there is one.",
    ],
  },
  {
    rule: "relayCircle",
    what: "statements that repeat each other in a circle",
    given: {
      statements: [
        makeStatement({ id: "s1", relays: makeRelay("s3") }),
        makeStatement({ id: "s2", relays: makeRelay("s1") }),
        makeStatement({ id: "s3", relays: makeRelay("s2") }),
      ],
    },
    lines: [
      "statements.json, statement “s1”, field “relays.statement”: These repeat each other in a circle: s1 → s3 → s2 → s1. One of them was first.",
    ],
  },
  {
    rule: "relayCircle",
    what: "a statement that repeats itself",
    given: { statements: [makeStatement({ relays: makeRelay("s1") })] },
    lines: [
      "statements.json, statement “s1”, field “relays.statement”: The statement repeats itself. Where it repeats nobody, write null.",
    ],
  },
  {
    rule: "relayAskew",
    what: "a statement that repeats one about another claim",
    given: {
      claims: [makeClaim(), second],
      statements: [makeStatement(), makeStatement({ id: "s2", claim: "c2", relays: makeRelay("s1") })],
    },
    lines: [
      "statements.json, statement “s2”, field “relays.statement”: It repeats “s1”, which is about another claim, “c1”. A relation can link them instead.",
    ],
  },
  {
    rule: "relayAskew",
    what: "a statement that repeats what was said later",
    given: {
      statements: [
        makeStatement({ said: { date: "2019-02-01", basis: null } }),
        makeStatement({ id: "s2", relays: makeRelay("s1") }),
      ],
    },
    lines: [
      "statements.json, statement “s2”, field “relays.statement”: It repeats “s1”, which was said later (2019-02-01).",
    ],
  },
  {
    rule: "strayVia",
    what: "a report that had it from a document that does not carry it",
    given: { sources: [one, two], statements: [makeStatement({ reports: [makeReport({ via: "tass-2" })] })] },
    lines: [
      "statements.json, statement “s1”, field “reports (entry 1).via”: The source “tass-2” does not carry this statement or one that it repeats. Add it to the reports, or write null.",
    ],
  },
  {
    rule: "viaCircle",
    what: "documents that had it from each other",
    given: {
      sources: [one, two],
      statements: [
        makeStatement({
          reports: [makeReport({ via: "tass-2" }), makeReport({ source: "tass-2", via: "tass-1" })],
        }),
      ],
    },
    lines: [
      "statements.json, statement “s1”, field “reports”: These sources had it from each other in a circle: tass-1 → tass-2 → tass-1.",
    ],
  },
  {
    rule: "viaCircle",
    what: "a document that had it from itself",
    given: { statements: [makeStatement({ reports: [makeReport({ via: "tass-1" })] })] },
    lines: [
      "statements.json, statement “s1”, field “reports”: The source “tass-1” had it from itself. Where it had it at first hand, “via” is null.",
    ],
  },
  {
    rule: "reportTwice",
    what: "the same report twice",
    given: { statements: [makeStatement({ reports: [makeReport(), makeReport()] })] },
    lines: [
      "statements.json, statement “s1”, field “reports (entry 2)”: The source “tass-1” stands here twice with the same “via”. Take one out.",
    ],
  },
  {
    rule: "longQuote",
    what: "a quotation of eleven words in Cyrillic",
    given: {
      statements: [
        makeStatement({
          quote: { ...quote, exact: "раз два три четыре пять шесть семь восемь девять десять одиннадцать" },
        }),
      ],
    },
    lines: [
      "statements.json, statement “s1”, field “quote.exact”: The quotation has 11 words, and 10 at most are quoted. Keep the words that prove the point.",
    ],
  },
  {
    rule: "longQuote",
    what: "a quotation of eleven words in Arabic script, on a source",
    given: {
      sources: [
        makeSource({
          quote: { exact: "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة أحد", lang: "ar" },
        }),
      ],
    },
    lines: [
      "sources.json, source “tass-1”, field “quote.exact”: The quotation has 11 words, and 10 at most are quoted. Keep the words that prove the point.",
    ],
  },
  {
    rule: "strayQuote",
    what: "a quotation from a document that does not carry the statement",
    given: {
      sources: [one, two],
      statements: [makeStatement({ quote: { ...quote, source: "tass-2", exact: "вертолеты" } })],
    },
    lines: [
      "statements.json, statement “s1”, field “quote.source”: The quotation is from “tass-2”, which is not among the reports of this statement.",
    ],
  },
  {
    rule: "strayQuote",
    what: "a quotation from a document that nobody has read",
    given: {
      sources: [makeSource({ read: { how: "not-read", detail: "It could not be opened." } })],
      statements: [makeStatement({ quote: { ...quote, exact: "вертолеты" } })],
    },
    lines: [
      "statements.json, statement “s1”, field “quote.source”: The quotation is from “tass-1”, which nobody has read (“not-read”).",
    ],
  },
  {
    rule: "unevenCount",
    what: "a number whose most is less than its least",
    given: {
      statements: [
        makeStatement({ versions: { taken: [{ min: 40, max: 36, about: false, of: "prisoners" }] } }),
      ],
    },
    lines: [
      "statements.json, statement “s1”, field “versions.taken (entry 1)”: The most (36) is less than the least (40). Where no most is said, write null.",
    ],
  },
];
