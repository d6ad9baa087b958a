import type { Story } from "../../schema/story.ts";
import { countWords } from "../countWords.ts";
import { faultIn, type Rule } from "../draft.ts";
import type { Fault } from "../fault.ts";
import { type ListKey, storyFile } from "../fileKinds.ts";
import { textsOf } from "../textsOf.ts";

/** As short as proves the point. */
const mostWords = 10;

interface Quoting {
  readonly id: string;
  readonly quote: { readonly exact: string } | null;
}

const tooLong =
  (key: ListKey) =>
  ({ id, quote }: Quoting): Fault[] => {
    const words = countWords(quote?.exact ?? "");
    if (words <= mostWords) return [];
    return [
      faultIn(key)(
        id,
        "quote.exact",
        `The quotation has ${words} words, and ${mostWords} at most are quoted. Keep the words that prove the point.`,
      ),
    ];
  };

/** What stands between quotation marks in a story: its words are ours, but for these. */
const quotations = /“(?<words>[^“”]*)”/gu;

const tooLongIn = (story: Story): Fault[] =>
  textsOf(story).flatMap(({ field, text }) =>
    [...text.matchAll(quotations)].flatMap(({ groups }) => {
      const words = countWords(groups?.words ?? "");
      if (words <= mostWords) return [];
      const message = `A quotation has ${words} words, and ${mostWords} at most are quoted. Keep the words that prove the point.`;
      return [{ file: storyFile(story.id), id: story.id, field, message }];
    }),
  );

export const longQuote: Rule = {
  needs: [],
  find: ({ statements, sources, stories }) => [
    ...sources.flatMap(tooLong("sources")),
    ...statements.flatMap(tooLong("statements")),
    ...stories.flatMap(tooLongIn),
  ],
};
