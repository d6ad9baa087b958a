import { faultIn, type Rule } from "../draft.ts";
import type { Fault } from "../fault.ts";

/** A quotation is from a document that carries the statement, and that somebody has read. */
export const strayQuote: Rule = {
  needs: [],
  find: ({ statements, sources }) => {
    const notRead = new Set(sources.filter(({ read }) => read.how === "not-read").map(({ id }) => id));
    return statements.flatMap(({ id, quote, reports }): Fault[] => {
      if (!quote) return [];
      const refuse = (message: string) => [faultIn("statements")(id, "quote.source", message)];
      if (!reports.some(({ source }) => source === quote.source))
        return refuse(
          `The quotation is from “${quote.source}”, which is not among the reports of this statement.`,
        );
      if (notRead.has(quote.source))
        return refuse(`The quotation is from “${quote.source}”, which nobody has read (“not-read”).`);
      return [];
    });
  },
};
