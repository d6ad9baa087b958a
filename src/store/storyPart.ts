import type { Story } from "#domain/schema/story.ts";
import { placeOf } from "#domain/story/placeOf.ts";
import { single } from "./codec.ts";
import type { QueryPart } from "./queryPart.ts";
import { stepChoices } from "./stepChoices.ts";

/** The step of a story, as an address says it. */
export function storyPart(story: Story): QueryPart<{ readonly step: string | null }> {
  const first = story.steps[0]?.id ?? null;
  return {
    codecs: {
      step: single<string | null>("step", first, (text) => placeOf(story, text)?.step.id, String),
    },
    nothing: { step: first },
    choose: ({ step }) => ({ step }),
    take({ step }) {
      const at = step === null ? null : placeOf(story, step);
      return at ? stepChoices(at.step) : {};
    },
  };
}
