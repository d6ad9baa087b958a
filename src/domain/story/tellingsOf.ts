import type { StoryHead } from "../schema/story.ts";
import { placeOf, type StepPlace } from "./placeOf.ts";

/** A story that tells of a claim, with the first step that does. */
export interface Telling {
  readonly story: StoryHead;
  readonly at: StepPlace<StoryHead["steps"][number]>;
}

/** The stories that tell of a claim. */
export const tellingsOf = (stories: readonly StoryHead[], claim: string): readonly Telling[] =>
  stories.flatMap((story) => {
    const first = story.steps.find(({ claims }) => claims.includes(claim));
    const at = first ? placeOf(story, first.id) : null;
    return at ? [{ story, at }] : [];
  });
