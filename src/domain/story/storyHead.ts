import type { Story, StoryHead } from "../schema/story.ts";
import { minutesOf } from "./minutesOf.ts";

/** What is known of a story without loading it. */
export const headOf = (story: Story): StoryHead => ({
  id: story.id,
  title: story.title,
  summary: story.summary,
  minutes: minutesOf(story),
  steps: story.steps.map(({ id, title, claims }) => ({ id, title, claims })),
});
