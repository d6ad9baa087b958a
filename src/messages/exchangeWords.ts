import type { ExchangeWords } from "#domain/exchange/exchangeWords.ts";
import { plainText } from "#domain/sentence.ts";
import type { Messages } from "./messages.ts";

/** The words of a language for exported files. */
export function exchangeWords(messages: Messages): ExchangeWords {
  const { card, language, levels, places, sentence, shell, site, stances, versions } = messages;
  return {
    language,
    standing: shell.standing,
    title: shell.title,
    sentence: (facts, length) => plainText(sentence(facts, length)),
    letter: (letter) => levels.letters[letter],
    digit: (digit) => levels.digits[digit],
    level: levels.spoken,
    stance: (stance) => stances.of[stance],
    precision: (code) => places.precisions[code],
    version: versions.value,
    caveat: (claim, version) => `${site.unverified}. ${card.caveat(claim, version)}`,
  };
}
