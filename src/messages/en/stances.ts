import type { Speaker } from "#domain/schema/source.ts";
import type { Statement } from "#domain/schema/statement.ts";
import type { Stance } from "#domain/schema/vocabulary.ts";

export const stances = {
  of: {
    asserts: "Says so",
    denies: "Denies",
    qualifies: "Qualifies",
    "has-no-information": "Has no information",
    withdraws: "Withdraws",
  } satisfies Record<Stance, string>,
  noDenial: "No denial was found",
  wordsNotFound: "The words themselves were not found.",
  others: "Other answers",
  speakers: "Each speaker’s letter, and who gains",
  speakersShow: (count: number) =>
    count === 1 ? "Show the reasons for 1 speaker" : `Show the reasons for ${count} speakers`,
  source: (letter: string) => `Source ${letter}.`,
  sourceAside: (letter: string) => `(source ${letter})`,
  moreQualify: (count: number) => `${count} more who qualify it`,
  letter: (letter: string, word: string) =>
    `Source ${letter}, ${word.charAt(0).toLowerCase()}${word.slice(1)}`,
  interest: {
    "self-serving": "Gains if it is believed",
    "against-own-interest": "Speaks against its own interest",
    neutral: "Neither gains nor loses",
    unknown: "Interest not known",
  } satisfies Record<Statement["interest"]["kind"], string>,
  party: {
    yes: "A party to the matter",
    no: "Not a party to the matter",
    unknown: "Whether a party is not known",
  } satisfies Record<Speaker["party"]["is"], string>,
};
