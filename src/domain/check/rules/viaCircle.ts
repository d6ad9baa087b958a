import type { Statement } from "../../schema/statement.ts";
import { faultIn, type Rule } from "../draft.ts";
import { findCircles } from "../findCircles.ts";

function links({ reports }: Statement): Map<string, string[]> {
  const from = new Map<string, string[]>();
  for (const { source, via } of reports) {
    if (via !== null) from.set(source, [...(from.get(source) ?? []), via]);
  }
  return from;
}

export const viaCircle: Rule = {
  needs: [],
  find: ({ statements }) =>
    statements.flatMap((statement) =>
      findCircles(links(statement)).map((circle) =>
        faultIn("statements")(
          statement.id,
          "reports",
          circle.length === 1
            ? `The source “${circle[0]}” had it from itself. Where it had it at first hand, “via” is null.`
            : `These sources had it from each other in a circle: ${[...circle, circle[0]].join(" → ")}.`,
        ),
      ),
    ),
};
