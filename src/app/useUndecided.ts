import type { OpeningFacts } from "#domain/claimFacts.ts";
import { isUndecided } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { useMessages } from "#ui/kit/context.ts";
import { useWhole, useWholeProblem } from "./useWholeProblem.ts";

/** What to say in the stead of a count, where only the whole atlas can tell which claims pass; null where it is known. */
export function useUndecided(facts: readonly OpeningFacts[]): string | null {
  const { claimList } = useMessages();
  const undecided = useChoice((choices) => isUndecided(facts, choices));
  const problem = useWholeProblem(useWhole());
  if (!undecided) return null;
  return problem && !problem.isRetrying ? claimList.cannotLook : claimList.looking;
}
