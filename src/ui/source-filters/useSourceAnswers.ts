import { useMemo } from "react";
import { letters, outletKinds, readKinds } from "#domain/schema/vocabulary.ts";
import type { SourceFacts } from "#domain/sourceFacts.ts";
import { affiliations, type SourceFilter } from "#domain/sourceFilter.ts";
import { useAllMessages } from "#ui/kit/context.ts";

/** Questions whose answer is one value of each document. */
export type SourceField = Exclude<keyof SourceFilter, "search" | "layers" | "claims">;

export interface Answer {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

export interface Question {
  readonly field: SourceField;
  readonly title: string;
  readonly answers: readonly Answer[];
}

function answersOf(
  all: readonly SourceFacts[],
  order: readonly string[] | null,
  answerOf: (facts: SourceFacts) => string,
  wordsOf: (value: string) => string,
  language: string,
): readonly Answer[] {
  const counts = new Map<string, number>();
  for (const facts of all) counts.set(answerOf(facts), (counts.get(answerOf(facts)) ?? 0) + 1);
  const answers = [...counts].map(([value, count]) => ({ value, words: wordsOf(value), count }));
  const { compare } = new Intl.Collator(language);
  return answers.sort((one, other) =>
    order ? order.indexOf(one.value) - order.indexOf(other.value) : compare(one.words, other.words),
  );
}

/** The questions with the answers that the documents give, each with how many give it. */
export function useSourceAnswers(all: readonly SourceFacts[]): readonly Question[] {
  const { language, levels, names, sources, sourcesPage } = useAllMessages();
  return useMemo(() => {
    const question = (
      field: SourceField,
      order: readonly string[] | null,
      answerOf: (facts: SourceFacts) => string,
      words: Readonly<Record<string, string>> | ((value: string) => string),
    ): Question => {
      const wordsOf = typeof words === "function" ? words : (value: string) => words[value] ?? value;
      return {
        field,
        title: sourcesPage[field],
        answers: answersOf(all, order, answerOf, wordsOf, language),
      };
    };
    return [
      question("letters", letters, ({ outlet }) => outlet.reliability.letter, levels.letters),
      question("reads", readKinds, ({ source }) => source.read.how, sources.read),
      question("affiliations", affiliations, ({ outlet }) => outlet.affiliation.to, sourcesPage.affiliation),
      question("kinds", outletKinds, ({ outlet }) => outlet.kind, sources.kinds),
      question("countries", null, ({ outlet }) => outlet.country, names.country),
      question("languages", null, ({ source }) => source.language, names.language),
    ];
  }, [all, language, levels, names, sources, sourcesPage]);
}
