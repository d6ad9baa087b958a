import { faultIn, type Rule, whole } from "../draft.ts";

/** A claim is what somebody asserts; without that it would be ours. */
export const claimWithoutVoice: Rule = {
  needs: whole("statements"),
  find: ({ claims, statements }) => {
    const spoken = new Set(statements.map(({ claim }) => claim));
    const asserted = new Set(
      statements.filter(({ stance }) => stance === "asserts").map(({ claim }) => claim),
    );
    return claims
      .filter(({ id }) => !asserted.has(id))
      .map(({ id }) =>
        faultIn("claims")(
          id,
          null,
          spoken.has(id)
            ? "No statement asserts this claim. Add who asserts it to statements.json."
            : "The claim has no statement. Add who asserts it to statements.json, or take the claim out.",
        ),
      );
  },
};
