import { changedClaims } from "#domain/changes/changedClaims.ts";
import type { FrameSubject } from "#domain/embed/frameAsk.ts";
import type { Step, Story } from "#domain/schema/story.ts";
import { isDay } from "#domain/timeline/days.ts";
import { StepFrame } from "#ui/frame/StepFrame.tsx";
import { stepPath } from "#ui/kit/sitePages.ts";
import type { PublishedFile } from "../pageHead.ts";
import type { FrameMatter } from "./frameMatter.tsx";

/** A file for the frame of each step of each story; the first one is also what a story without a step shows. */
export function storyFrames({
  atlas,
  facts,
  file,
  index,
  knownFrom,
  mapOf,
  messages,
  newest,
  stories,
}: FrameMatter): PublishedFile[] {
  const changed = newest ? changedClaims(index, newest) : [];
  const stepFile = (story: Story, step: Step, subject: FrameSubject) => {
    const day = step.shows.day !== null && isDay(step.shows.day) ? step.shows.day : null;
    const named = new Set([...(step.shows.claim === null ? [] : [step.shows.claim]), ...step.claims]);
    const shown = facts.filter(
      ({ claim }) => named.has(claim.id) && (day === null || (knownFrom.get(claim.id) ?? "9999") <= day),
    );
    const frame = (
      <StepFrame
        story={story}
        step={step}
        facts={shown}
        day={day}
        knownFrom={knownFrom}
        version={atlas.about.version}
        map={mapOf(shown, null, step.shows.view ?? undefined)}
      />
    );
    const title = `${step.title}. ${story.title}. ${messages.site.unverified}`;
    return file(
      { subject, title, page: stepPath(story.id, step.id), frame },
      { claims: changed.filter((id) => named.has(id)) },
    );
  };
  return stories.flatMap((story) => {
    const subject = (step: string | null) => ({ kind: "story", story: story.id, step }) as const;
    const [first] = story.steps;
    return [
      ...(first ? [stepFile(story, first, subject(null))] : []),
      ...story.steps.map((step) => stepFile(story, step, subject(step.id))),
    ];
  });
}
