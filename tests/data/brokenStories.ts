import {
  makeClaim,
  makeLayer,
  makeSource,
  makeStatement,
  makeStep,
  makeStory,
} from "../domain/handMadeAtlas.ts";
import type { Broken } from "./brokenStatements.ts";

const nothing = { layers: null, claim: null, day: null, view: null };
const told = (...given: Parameters<typeof makeStep>[0][]) => ({
  stories: [makeStory({ steps: given.map(makeStep) })],
});
const at = "stories/the-raid.json, story “the-raid”, field “steps (entry 1)";

export const brokenStories: readonly Broken[] = [
  {
    rule: "bareStep",
    what: "a step that cites no claim",
    given: told({ claims: [] }),
    lines: [`${at}.claims”: The step cites no claim. Name the claims that it rests on.`],
  },
  {
    rule: "bareStep",
    what: "a step that cites no source",
    given: told({ sources: [] }),
    lines: [`${at}.sources”: The step cites no source. Name the documents that it rests on.`],
  },
  {
    rule: "bareStep",
    what: "a step that opens a claim and cites another",
    given: {
      claims: [makeClaim(), makeClaim({ id: "c2", ledBy: ["s2"] })],
      statements: [makeStatement(), makeStatement({ id: "s2", claim: "c2" })],
      ...told({ shows: { ...nothing, claim: "c2" } }),
    },
    lines: [`${at}.claims”: The step opens the claim “c2” and does not say that it rests on it.`],
  },
  {
    rule: "bareStep",
    what: "a step that cites a claim without a document for it",
    given: {
      sources: [makeSource(), makeSource({ id: "tass-2", url: "https://example.org/2" })],
      ...told({ sources: ["tass-2"] }),
    },
    lines: [`${at}.sources”: No source of the step carries a statement on “c1”. Name one that does.`],
  },
  {
    rule: "idLeadsNowhere",
    what: "a step that cites and shows what is not there",
    given: told({
      claims: ["c1", "c9"],
      sources: ["tass-1", "tass-9"],
      shows: { ...nothing, layers: ["raid", "roid"] },
    }),
    lines: [
      `${at}.shows.layers (entry 2)”: There is no layer with the id “roid”. Did you mean “raid”?`,
      `${at}.claims (entry 2)”: There is no claim with the id “c9”.`,
      `${at}.sources (entry 2)”: There is no source with the id “tass-9”. Did you mean “tass-1”?`,
    ],
  },
  {
    rule: "strayDay",
    what: "a step on a span of days",
    given: told({ shows: { ...nothing, day: "2019-01" } }),
    lines: [`${at}.shows.day”: “2019-01” is no single day. Write one as 2019-01-28.`],
  },
  {
    rule: "strayDay",
    what: "a step on a day before anything was said",
    given: told({ shows: { ...nothing, day: "2018-01-28" } }),
    lines: [`${at}.shows.day”: Nothing that the step shows was known by 2018-01-28, so its map is empty.`],
  },
  {
    rule: "strayDay",
    what: "a step on a day before its layer had a claim",
    given: {
      layers: [makeLayer(), makeLayer({ id: "later", hue: 2 })],
      claims: [makeClaim(), makeClaim({ id: "c2", layer: "later", ledBy: ["s2"] })],
      statements: [
        makeStatement(),
        makeStatement({ id: "s2", claim: "c2", said: { date: "2019-02-01", basis: null } }),
      ],
      ...told({ shows: { ...nothing, layers: ["later"], day: "2019-01-31" } }),
    },
    lines: [`${at}.shows.day”: Nothing that the step shows was known by 2019-01-31, so its map is empty.`],
  },
  {
    rule: "strayDay",
    what: "a step that opens a claim before anybody made it",
    given: told({ shows: { ...nothing, claim: "c1", day: "2019-01-27" } }),
    lines: [
      `${at}.shows.day”: The step opens the claim “c1”, which nobody is known to have made by 2019-01-27.`,
    ],
  },
  {
    rule: "strayDay",
    what: "a step on a day after all that is known",
    given: told({ shows: { ...nothing, day: "2029-01-28" } }),
    lines: [
      `${at}.shows.day”: The atlas holds nothing that became known after 2019-01-28, so the day 2029-01-28 changes nothing. Leave it out.`,
    ],
  },
  {
    rule: "longQuote",
    what: "a story that quotes more than ten words",
    given: told({ text: "He said: “one two three four five six seven eight nine ten eleven”." }),
    lines: [
      `${at}.text”: A quotation has 11 words, and 10 at most are quoted. Keep the words that prove the point.`,
    ],
  },
];
