import { faultIn, type Rule } from "../draft.ts";
import { findCircles } from "../findCircles.ts";

export const relayCircle: Rule = {
  needs: [],
  find: ({ statements }) => {
    const links = new Map(statements.map(({ id, relays }) => [id, relays ? [relays.statement] : []]));
    return findCircles(links).map((circle) =>
      faultIn("statements")(
        circle[0] ?? null,
        "relays.statement",
        circle.length === 1
          ? "The statement repeats itself. Where it repeats nobody, write null."
          : `These repeat each other in a circle: ${[...circle, circle[0]].join(" → ")}. One of them was first.`,
      ),
    );
  },
};
