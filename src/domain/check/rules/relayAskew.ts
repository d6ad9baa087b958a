import { faultIn, type Rule } from "../draft.ts";
import type { Fault } from "../fault.ts";
import { liesBefore } from "../liesBefore.ts";

/** What is repeated is about the same claim, and was said first. */
export const relayAskew: Rule = {
  needs: [],
  find: ({ statements }) => {
    const byId = new Map(statements.map((statement) => [statement.id, statement]));
    return statements.flatMap(({ id, claim, said, relays }): Fault[] => {
      const first = relays ? byId.get(relays.statement) : undefined;
      if (!first) return [];
      const refuse = (message: string) => [faultIn("statements")(id, "relays.statement", message)];
      if (first.claim !== claim)
        return refuse(
          `It repeats “${first.id}”, which is about another claim, “${first.claim}”. A relation can link them instead.`,
        );
      if (liesBefore(said.date, first.said.date) === "surely")
        return refuse(`It repeats “${first.id}”, which was said later (${first.said.date}).`);
      return [];
    });
  },
};
