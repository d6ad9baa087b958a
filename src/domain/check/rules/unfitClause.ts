import { faultIn, type Rule } from "../draft.ts";

function whyUnfit(that: string): string | null {
  if (/^that\s/iu.test(that)) return "“that” stands before it already. Begin with what comes after.";
  if (/[.!?;:]$/u.test(that)) return "More of the sentence follows. Take out the mark at its end.";
  return null;
}

/** A claim's words stand within a sentence: "X said that …; Z denies it." */
export const unfitClause: Rule = {
  needs: [],
  find: ({ claims }) =>
    claims.flatMap(({ id, that }) => {
      const message = whyUnfit(that);
      return message === null ? [] : [faultIn("claims")(id, "that", message)];
    }),
};
