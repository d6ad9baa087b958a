import type { Digit, Letter } from "#domain/schema/vocabulary.ts";

/** The words of the NATO Admiralty code (AJP-2.1, STANAG 2511). */
export const levels = {
  source: "Source",
  information: "This information",
  letters: {
    A: "Completely reliable",
    B: "Usually reliable",
    C: "Fairly reliable",
    D: "Not usually reliable",
    E: "Unreliable",
    F: "Reliability cannot be judged",
  } satisfies Record<Letter, string>,
  digits: {
    1: "Confirmed by other sources",
    2: "Probably true",
    3: "Possibly true",
    4: "Doubtful",
    5: "Improbable",
    6: "Truth cannot be judged",
  } satisfies Record<Digit, string>,
  /** What a screen reader says for a level: "D5: source not usually reliable, information improbable". */
  spoken: (letter: Letter, digit: Digit): string =>
    `Level ${letter}${digit}: source ${levels.letters[letter].toLowerCase()}, information ${levels.digits[digit].toLowerCase()}`,
};
