import { type Rule, whole } from "../draft.ts";
import { storyFile } from "../fileKinds.ts";

/** A document that a step cites, and that says nothing on the claims that it cites. */
export const sourceAside: Rule = {
  needs: whole("claims", "statements", "sources"),
  find: ({ stories, statements, sources }) => {
    const known = new Set(sources.map(({ id }) => id));
    const carriedOn = (claims: readonly string[]) =>
      new Set(
        statements
          .filter(({ claim }) => claims.includes(claim))
          .flatMap(({ reports }) => reports.map(({ source }) => source)),
      );
    return stories.flatMap(({ id, steps }) =>
      steps.flatMap((step, i) => {
        const carried = carriedOn(step.claims);
        return step.sources.flatMap((source, at) =>
          !known.has(source) || carried.has(source)
            ? []
            : [
                {
                  file: storyFile(id),
                  id,
                  field: `steps[${i}].sources[${at}]`,
                  message: `“${source}” carries no statement on any claim that the step cites.`,
                },
              ],
        );
      }),
    );
  },
};
