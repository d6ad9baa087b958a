import { type Draft, faultIn, type Rule } from "../draft.ts";
import type { Fault } from "../fault.ts";
import { type Certainty, liesBefore } from "../liesBefore.ts";

/** Statements made before what they report; a forecast is made before, and only who asserts or denies reports. */
function saidTooEarlyBy({ claims, statements }: Draft, certainty: Certainty): Fault[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return statements.flatMap(({ id, claim: about, stance, said }): Fault[] => {
    const claim = byId.get(about);
    if (!claim?.happened || claim.about === "forecast") return [];
    if (stance !== "asserts" && stance !== "denies") return [];
    const { date } = claim.happened;
    if (liesBefore(said.date, date) !== certainty) return [];
    const message = `It was said (${said.date}) before what it reports is said to have happened (${date}, claim “${claim.id}”).`;
    return [
      faultIn("statements")(
        id,
        "said.date",
        certainty === "surely"
          ? `${message} Correct one of the dates, or mark it with ~ or ?.`
          : `${message} One of the dates is only about right.`,
      ),
    ];
  });
}

export const saidTooEarly: Rule = { needs: [], find: (draft) => saidTooEarlyBy(draft, "surely") };
export const perhapsSaidTooEarly: Rule = { needs: [], find: (draft) => saidTooEarlyBy(draft, "perhaps") };
