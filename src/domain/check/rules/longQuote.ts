import { countWords } from "../countWords.ts";
import { faultIn, type Rule } from "../draft.ts";
import type { Fault } from "../fault.ts";
import type { ListKey } from "../fileKinds.ts";

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

export const longQuote: Rule = {
  needs: [],
  find: ({ statements, sources }) => [
    ...sources.flatMap(tooLong("sources")),
    ...statements.flatMap(tooLong("statements")),
  ],
};
