import type { ReactNode } from "react";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import type { Step, Story } from "#domain/schema/story.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { stepPath } from "#ui/kit/sitePages.ts";
import { useSiteRoot } from "#ui/kit/siteRoot.ts";
import { ClaimEntry } from "./ClaimEntry.tsx";
import styles from "./Frame.module.css";
import { FrameFoot } from "./FrameFoot.tsx";

interface StepFrameProps {
  readonly story: Story;
  readonly step: Step;
  /** The claims of the step that were known on its day. */
  readonly facts: readonly ClaimFacts[];
  /** The day (ISO 8601) on which the step stands, or null. */
  readonly day: string | null;
  readonly knownFrom: ReadonlyMap<string, string>;
  readonly version: string;
  readonly map: ReactNode;
}

/** One step of a story in a frame: its map, its text, its claims with levels and denials, and the way to the next. */
export function StepFrame({ story, step, facts, day, knownFrom, version, map }: StepFrameProps) {
  const { frame, site } = useAllMessages();
  const root = useSiteRoot();
  const place = story.steps.indexOf(step);
  const [before, after] = [story.steps[place - 1], story.steps[place + 1]];
  return (
    <>
      {map}
      <div className={styles.words}>
        <p className={styles.label}>
          {story.title} <span className={styles.aside}>{frame.step(place + 1, story.steps.length)}</span>
        </p>
        <h1 className={styles.title}>{step.title}</h1>
        <p className={styles.telling}>{step.text}</p>
        {day && (
          <p className={styles.aside}>
            {frame.knownOn(day)}. {frame.today}
          </p>
        )}
        <ul className={styles.list}>
          {facts.map((one) => (
            <ClaimEntry
              key={one.claim.id}
              facts={one}
              from={knownFrom.get(one.claim.id) ?? null}
              isOpen={one.claim.id === step.shows.claim}
            />
          ))}
        </ul>
        <p className={styles.links}>
          {before && (
            <button type="button" className={styles.step} data-step={before.id}>
              {frame.previous}
            </button>
          )}
          {after && (
            <button type="button" className={styles.step} data-step={after.id}>
              {frame.next}
            </button>
          )}
          <a href={`${root}${stepPath(story.id, step.id)}`}>{frame.openStory}</a>
        </p>
      </div>
      <FrameFoot caveat={`${site.unverified}. ${frame.data(version)}`} />
    </>
  );
}
