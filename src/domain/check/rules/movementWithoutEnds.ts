import { faultIn, type Rule } from "../draft.ts";

export const movementWithoutEnds: Rule = {
  needs: [],
  find: ({ claims }) =>
    claims.flatMap(({ id, movements }) =>
      movements.flatMap(({ from, to }, i) =>
        from !== null || to !== null
          ? []
          : [
              faultIn("claims")(
                id,
                `movements[${i}]`,
                "The movement goes from nowhere said to nowhere said. Name one end, or take the movement out.",
              ),
            ],
      ),
    ),
};
