import type { Story } from "#domain/schema/story.ts";
import { type Choices, nothingChosen, servedChoices } from "#store/choices.ts";
import { stepChoices } from "#store/stepChoices.ts";

/** With which choices a page's HTML is made: nothing, the claim whose page it is, or its story's first step. */
export function servedBy(claim: string | null, story: Story | null): Choices {
  const first = story?.steps[0];
  return first ? { ...nothingChosen, ...stepChoices(first) } : servedChoices(claim);
}
