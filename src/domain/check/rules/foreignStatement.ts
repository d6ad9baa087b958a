import type { Claim } from "../../schema/claim.ts";
import type { Stance } from "../../schema/vocabulary.ts";
import { faultIn, type Rule } from "../draft.ts";
import type { Fault } from "../fault.ts";

interface Named {
  readonly field: string;
  readonly statement: string;
  readonly stances: readonly Stance[];
  readonly part: string;
}

const namedBy = ({ ledBy, movements }: Claim): Named[] => [
  ...ledBy.map((statement, i) => ({
    field: `ledBy[${i}]`,
    statement,
    stances: ["asserts"] as const,
    part: "opens the sentence",
  })),
  ...movements.flatMap((movement, m) =>
    movement.statements.map((statement, i) => ({
      field: `movements[${m}].statements[${i}]`,
      statement,
      stances: ["asserts", "qualifies"] as const,
      part: "gives the movement",
    })),
  ),
];

/** Who opens a claim's sentence or gives its movement says it, and says it of this claim. */
export const foreignStatement: Rule = {
  needs: [],
  find: ({ claims, statements }) => {
    const byId = new Map(statements.map((statement) => [statement.id, statement]));
    return claims.flatMap((claim) =>
      namedBy(claim).flatMap(({ field, statement: id, stances, part }): Fault[] => {
        const statement = byId.get(id);
        if (!statement) return [];
        if (statement.claim !== claim.id)
          return [
            faultIn("claims")(
              claim.id,
              field,
              `The statement “${id}” ${part}, but is about another claim, “${statement.claim}”.`,
            ),
          ];
        if (stances.includes(statement.stance)) return [];
        return [
          faultIn("claims")(
            claim.id,
            field,
            `The statement “${id}” ${part}, but does not assert it: its stance is “${statement.stance}”.`,
          ),
        ];
      }),
    );
  },
};
