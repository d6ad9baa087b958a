import type { StoryHead } from "../schema/story.ts";
import { placeOf, type StepPlace } from "./placeOf.ts";

/** A story that tells of a claim, with the step that does: the first that begins with it, or else the first at all. */
export interface Telling {
  readonly story: StoryHead;
  readonly at: StepPlace<StoryHead["steps"][number]>;
}

/** The stories that tell of a claim. */
export const tellingsOf = (stories: readonly StoryHead[], claim: string): readonly Telling[] =>
  stories.flatMap((story) => {
    const first =
      story.steps.find(({ claims }) => claims[0] === claim) ??
      story.steps.find(({ claims }) => claims.includes(claim));
    const at = first ? placeOf(story, first.id) : null;
    return at ? [{ story, at }] : [];
  });
