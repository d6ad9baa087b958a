import type { Claim } from "../../schema/claim.ts";
import { bodyOf } from "../../tally.ts";
import type { Draft } from "../draft.ts";
import { faultIn, type Rule, whole } from "../draft.ts";

/** Bodies that assert a claim and repeat nobody, as far as is known: an inferred link counts as one. */
function origins({ statements, speakers }: Draft, claim: Claim): number {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const independent = statements.filter(
    ({ claim: about, stance, relays }) => about === claim.id && stance === "asserts" && relays === null,
  );
  const bodies = independent.flatMap(({ speaker }) => {
    const who = byId.get(speaker);
    return who ? [bodyOf(who).name] : [];
  });
  return new Set(bodies).size;
}

/** Digit 1 is "confirmed by other sources" (AJP-2.1), and those have to be independent. */
export const confirmedByOne: Rule = {
  needs: whole("statements", "speakers"),
  find: (draft) =>
    draft.claims
      .filter((claim) => claim.information.digit === 1 && origins(draft, claim) < 2)
      .map((claim) =>
        faultIn("claims")(
          claim.id,
          "information.digit",
          `1 is “confirmed by other sources” and needs two origins that are independent of each other; here there is ${origins(draft, claim) === 1 ? "one" : "none"}.`,
        ),
      ),
};
