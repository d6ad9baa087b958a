import type { AtlasIndex } from "../atlasIndex.ts";
import type { ClaimFacts } from "../claimFacts.ts";
import type { Story } from "../schema/story.ts";
import { type StepGrounds, stepGrounds } from "../story/stepGrounds.ts";
import { type NumberedClaim, numberedClaims } from "./numberedClaims.ts";

/** What the sheets of a story are made from. */
export interface StoryPaper {
  readonly story: Story;
  readonly claims: readonly NumberedClaim[];
  /** The claims that the story opens: those that a class decides on. */
  readonly opened: readonly NumberedClaim[];
  /** Every document that a step rests on, in the order in which they come. */
  readonly sources: StepGrounds["sources"];
}

export function storyPaper(index: AtlasIndex, facts: readonly ClaimFacts[], story: Story): StoryPaper {
  const claims = numberedClaims(
    facts,
    story.steps.flatMap((step) => step.claims),
  );
  const openedIds = new Set(story.steps.map(({ shows }) => shows.claim));
  const grounds = story.steps.flatMap((step) => stepGrounds(index, step).sources);
  return {
    story,
    claims,
    opened: claims.filter(({ facts: { claim } }) => openedIds.has(claim.id)),
    sources: [...new Map(grounds.map((one) => [one.source.id, one])).values()],
  };
}
