import type { AtlasIndex } from "#domain/atlasIndex.ts";
import { leftOutSources, ownView, type Remains } from "#domain/ownView.ts";
import { remember } from "#domain/remember.ts";
import { leavesOutNothing, type ViewRules } from "#domain/viewRules.ts";
import type { Choices } from "./choices.ts";

/** What a reader's own rules do to the atlas. */
export interface OwnViewFacts {
  readonly remains: ReadonlyMap<string, Remains>;
  /** The documents that the rules name. */
  readonly leftOut: ReadonlySet<string>;
  /** How many claims had an origin, and have none any more. */
  readonly lost: number;
}

const viewOf = remember((index: AtlasIndex, rules: ViewRules): OwnViewFacts | null => {
  if (leavesOutNothing(rules)) return null;
  const remains = ownView(index, rules);
  const isLost = ({ all, remaining }: Remains) => all.origins.atMost > 0 && remaining.origins.atMost === 0;
  return {
    remains,
    leftOut: new Set(leftOutSources(index, rules).map(({ id }) => id)),
    lost: [...remains.values()].filter(isLost).length,
  };
});

/** The reader's own view, worked out once for the same rules; null where nothing is left out. */
export const ownViewOf = (index: AtlasIndex, { rules }: Choices): OwnViewFacts | null => viewOf(index, rules);
