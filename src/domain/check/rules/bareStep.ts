import type { Step } from "../../schema/story.ts";
import { type Draft, type Rule, whole } from "../draft.ts";
import { storyFile } from "../fileKinds.ts";

type Lack = readonly [field: string, message: string];

const quoted = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join(", ");

function lacksOf(
  { shows, claims, sources }: Step,
  carried: ReadonlyMap<string, ReadonlySet<string>>,
): Lack[] {
  if (claims.length === 0) return [["claims", "The step cites no claim. Name the claims that it rests on."]];
  if (sources.length === 0)
    return [["sources", "The step cites no source. Name the documents that it rests on."]];
  const opened: Lack[] =
    shows.claim === null || claims.includes(shows.claim)
      ? []
      : [["claims", `The step opens the claim “${shows.claim}” and does not say that it rests on it.`]];
  const uncited = claims.filter((claim) => {
    const by = carried.get(claim);
    return by !== undefined && !sources.some((source) => by.has(source));
  });
  if (uncited.length === 0) return opened;
  return [
    ...opened,
    ["sources", `No source of the step carries a statement on ${quoted(uncited)}. Name one that does.`],
  ];
}

/** Each claim's sources: the documents that carry a statement on it. */
function carriers({ claims, statements }: Draft): ReadonlyMap<string, ReadonlySet<string>> {
  const sources = new Map<string, Set<string>>(claims.map(({ id }) => [id, new Set()]));
  for (const { claim, reports } of statements) {
    for (const { source } of reports) sources.get(claim)?.add(source);
  }
  return sources;
}

/** A step that cites nothing, or a claim without a document for it. */
export const bareStep: Rule = {
  needs: whole("claims", "statements"),
  find: (draft) => {
    const carried = carriers(draft);
    return draft.stories.flatMap(({ id, steps }) =>
      steps.flatMap((step, i) =>
        lacksOf(step, carried).map(([field, message]) => ({
          file: storyFile(id),
          id,
          field: `steps[${i}].${field}`,
          message,
        })),
      ),
    );
  },
};
