import { faultIn, type Rule } from "../draft.ts";
import { listFiles, listKeys } from "../fileKinds.ts";

const repeated = (ids: readonly string[]) => new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
const kindsOfRelation = ["sources", "statements", "claims"] as const;

/** An id stands for one thing; relations lead to sources, statements and claims alike. */
export const idTwice: Rule = {
  needs: [],
  find: ({ written, stories }) => [
    ...listKeys.flatMap((key) =>
      [...repeated(written[key])].map((id) =>
        faultIn(key)(id, "id", `The id stands for more than one ${listFiles[key].noun}. Give each its own.`),
      ),
    ),
    ...kindsOfRelation.flatMap((key, i) =>
      kindsOfRelation
        .slice(i + 1)
        .flatMap((other) =>
          [...new Set(written[key])]
            .filter((id) => written[other].includes(id))
            .map((id) =>
              faultIn(other)(
                id,
                "id",
                `The id is also that of a ${listFiles[key].noun}, and a relation could not tell them apart. Give each its own.`,
              ),
            ),
        ),
    ),
    ...stories.flatMap(({ id, steps }) =>
      [...repeated(steps.map((step) => step.id))].map((step) => ({
        file: `stories/${id}.json`,
        id,
        field: "steps",
        message: `The id “${step}” stands for more than one step. Give each its own.`,
      })),
    ),
  ],
};
