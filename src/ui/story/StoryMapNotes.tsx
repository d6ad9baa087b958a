import type { Step } from "#domain/schema/story.ts";
import { storyPage } from "#messages/en/storyPage.ts";
import { useChoice } from "#store/store.ts";
import { showStep } from "#store/storyActions.ts";
import { Button } from "#ui/kit/Button.tsx";
import { ClaimLine } from "#ui/kit/ClaimLine.tsx";
import { StepDay } from "./StepDay.tsx";
import styles from "./StoryMapNotes.module.css";

/** Over the map: as of which day it is, and the way back for a reader who has wandered off. */
export function StoryMapNotes({ step }: { readonly step: Step }) {
  const hasMoved = useChoice(({ hasWandered }) => hasWandered);
  const claim = useChoice((choices) => choices.claim);
  const { shows } = step;
  const hasOpened = claim !== shows.claim;
  return (
    <>
      {shows.day && (
        <p className={styles.day}>
          <StepDay day={shows.day} />
        </p>
      )}
      <div className={styles.away} aria-live="polite">
        {(hasMoved || hasOpened) && (
          <div className={styles.note}>
            {hasOpened && claim !== null ? <ClaimLine id={claim} /> : <p>{storyPage.wandered}</p>}
            <Button onClick={() => showStep(step)}>{storyPage.back}</Button>
          </div>
        )}
      </div>
    </>
  );
}
