import { makeAbout, makeClaim } from "../domain/handMadeAtlas.ts";
import type { Broken } from "./brokenStatements.ts";

export const brokenTexts: readonly Broken[] = [
  {
    rule: "unfitClause",
    what: "a claim that ends its sentence",
    given: { claims: [makeClaim({ that: "helicopters took people away." })] },
    lines: [
      "claims.json, claim “c1”, field “that”: More of the sentence follows. Take out the mark at its end.",
    ],
  },
  {
    rule: "unfitClause",
    what: "a claim that begins with “that”",
    given: { claims: [makeClaim({ that: "that helicopters took people away" })] },
    lines: [
      "claims.json, claim “c1”, field “that”: “that” stands before it already. Begin with what comes after.",
    ],
  },
  {
    rule: "unknownParagraph",
    what: "a paragraph that the article does not have",
    given: { claims: [makeClaim({ paragraphs: [1, 12] })] },
    lines: [
      "claims.json, claim “c1”, field “paragraphs (entry 2)”: atlas.json lists no paragraph 12 of the article. It lists: 1.",
    ],
  },
  {
    rule: "unseenCharacter",
    what: "a text that turns its writing direction unseen",
    given: { claims: [makeClaim({ that: "helicopters \u202etook people away" })] },
    lines: [
      "claims.json, claim “c1”, field “that”: The text holds a character that nobody sees (U+202E). Write the text again by hand.",
    ],
  },
  {
    rule: "unseenCharacter",
    what: "a control character in a thing without an id",
    given: { notFound: [{ what: "A picture\u0007", claims: [] }] },
    lines: [
      "not-found.json, field “(entry 1).what”: The text holds a character that nobody sees (U+0007). Write the text again by hand.",
    ],
  },
  {
    rule: "strayTranslation",
    what: "a translation of a claim that is not there",
    given: {
      about: makeAbout({ languages: ["en", "ru"] }),
      translations: { ru: { claims: { c2: { that: "вертолеты" } } } },
    },
    lines: ["i18n/ru.json, field “claims.c2”: This translates something that is not there."],
  },
  {
    rule: "strayTranslation",
    what: "translations of a field and of a kind that are not there",
    given: {
      about: makeAbout({ languages: ["en", "ru"] }),
      translations: { ru: { claims: { c1: { thta: "вертолеты" } }, claim: { c1: { that: "вертолеты" } } } },
    },
    lines: [
      "i18n/ru.json, field “claims.c1.thta”: This translates a text that is not there. Did you mean “that”?",
      "i18n/ru.json, field “claim”: Nothing of this kind is translated. Did you mean “claims”? The kinds are: atlas, layers, places, outlets, speakers, sources, claims, statements, differences, stories.",
    ],
  },
  {
    rule: "strayTranslation",
    what: "a language that the atlas does not list",
    given: { translations: { ru: {} } },
    lines: ["i18n/ru.json: atlas.json does not list “ru” in “languages”. Add it there."],
  },
  {
    rule: "strayTranslation",
    what: "English as a translation",
    given: { translations: { en: {} } },
    lines: ["i18n/en.json: English stands in the other files. Write it there, and take this one out."],
  },
];
